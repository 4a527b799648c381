namespace Nis2.Compliance.Notices;

/// <summary>Somebody has the page and is on it: the chain stops.</summary>
/// <param name="By">Principal, or opaque id of the person whom the link was sent to.</param>
public sealed record AcknowledgeNotice(string By, AcknowledgementVia Via) : NoticeCommand;
