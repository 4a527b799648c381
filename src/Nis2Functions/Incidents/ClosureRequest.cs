namespace Nis2Functions.Incidents;

/// <param name="Reason">Why nothing more is to be done.</param>
public sealed record ClosureRequest(string Reason);
