namespace Nis2.Compliance.Scope;

/// <summary>What one answer would make of the result, everything else left as it is.</summary>
/// <param name="On">Duties that it would switch on for certain.</param>
/// <param name="Off">Duties that it would switch off for certain.</param>
public sealed record OpenOutcome(
    string Answer, EntityClass AtLeast, EntityClass AtMost, IReadOnlyList<ScopeDuty> On, IReadOnlyList<ScopeDuty> Off);
