namespace Nis2Functions.Incidents;

/// <param name="Reason">Needed to change what was said before.</param>
public sealed record OngoingRequest(bool Ongoing, string? Reason = null);
