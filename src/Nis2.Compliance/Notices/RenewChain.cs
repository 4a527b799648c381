namespace Nis2.Compliance.Notices;

/// <summary>The chain as the organisation has it by now, before it is gone through again.</summary>
public sealed record RenewChain(OnCallChain Chain) : NoticeCommand;
