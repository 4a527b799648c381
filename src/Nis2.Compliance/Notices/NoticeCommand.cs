namespace Nis2.Compliance.Notices;

/// <summary>What can be asked of a notice.</summary>
public abstract record NoticeCommand;
