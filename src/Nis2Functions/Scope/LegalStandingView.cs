using Nis2.Compliance.Obligations;
using Nis2.Compliance.Scope;
using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2Functions.Scope;

/// <param name="Class">Null while open answers decide between the two bounds.</param>
/// <param name="Term">The national term of the class.</param>
/// <param name="ClassName">Null while open answers decide.</param>
/// <param name="Force">Of all duties: expectation while no national act is in force.</param>
/// <param name="ForceText">Which act, since when, or why it is no duty yet.</param>
public sealed record LegalStandingView(
    string Country,
    EntityClass? Class,
    EntityClass AtLeast,
    EntityClass AtMost,
    string? Term,
    IReadOnlyList<ScopedDuty> Duties,
    string Pack,
    string PackVersion,
    Force Force,
    string ForceText,
    GuidedText? ClassName)
{
    internal static LegalStandingView Of(LegalStanding standing, Instant at)
    {
        var act = ActForce.Of(standing.Country, at);
        return new LegalStandingView(
            standing.Country,
            standing.Class,
            standing.AtLeast,
            standing.AtMost,
            standing.Term,
            [.. standing.Duties.Select(duty => ScopedDuty.Of(duty, act.Force))],
            standing.Pack,
            standing.PackVersion,
            act.Force,
            act.Text,
            standing.Class is { } of ? ScopeNames.Of(of) : null);
    }
}
