namespace Nis2Functions.Incidents;

/// <param name="Applicable">Whether recipients of the services are to be told.</param>
/// <param name="Reason">Why, or why not.</param>
public sealed record RecipientsNoticeRequest(bool Applicable, string Reason);
