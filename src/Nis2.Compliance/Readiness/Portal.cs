namespace Nis2.Compliance.Readiness;

/// <summary>A portal that an entity of a country needs before it can register and report.</summary>
/// <param name="WorkingDays">That an account takes, at the longest.</param>
/// <param name="Confidence">One of <see cref="Law.Confidence"/>.</param>
public sealed record Portal(string Country, string Id, string Name, int WorkingDays, string Text, string Confidence);
