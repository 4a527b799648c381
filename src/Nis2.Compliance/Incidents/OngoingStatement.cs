namespace Nis2.Compliance.Incidents;

/// <param name="Value">Whether the incident goes on beyond the date of the final report (Art. 23(4)(e)).</param>
public sealed record OngoingStatement(bool Value, StatedTime Said);
