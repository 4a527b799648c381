using Nis2.Compliance.Scope;

namespace Nis2Functions.Scope;

/// <param name="Class">Null while open answers decide between the two bounds.</param>
/// <param name="Term">The national term of the class.</param>
public sealed record LegalStandingView(
    string Country,
    EntityClass? Class,
    EntityClass AtLeast,
    EntityClass AtMost,
    string? Term,
    IReadOnlyList<DutyState> Duties,
    string Pack,
    string PackVersion)
{
    internal static LegalStandingView Of(LegalStanding standing) => new(
        standing.Country,
        standing.Class,
        standing.AtLeast,
        standing.AtMost,
        standing.Term,
        standing.Duties,
        standing.Pack,
        standing.PackVersion);
}
