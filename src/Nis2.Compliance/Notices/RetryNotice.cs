namespace Nis2.Compliance.Notices;

/// <summary>A person wants an undeliverable notice to be tried again.</summary>
public sealed record RetryNotice(string By) : NoticeCommand;
