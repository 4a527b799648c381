namespace Nis2Functions.Incidents;

/// <param name="Reason">Why; it stays in the timeline.</param>
public sealed record ReasonRequest(string Reason);
