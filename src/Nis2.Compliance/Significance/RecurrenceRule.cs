namespace Nis2.Compliance.Significance;

/// <summary>Incidents that count together: so many within so many months, of one cause, that exceed a limit only together.</summary>
public sealed record RecurrenceRule(int Times, int Months, string Measure, Threshold Over);
