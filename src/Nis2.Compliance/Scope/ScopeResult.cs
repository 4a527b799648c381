using Nis2.Compliance.Obligations;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Scope;

/// <summary>What an entity is under one Member State's law, as far as the answers go.</summary>
/// <param name="InScope">Unknown while open answers decide.</param>
/// <param name="AtLeast">The class that follows from what is known.</param>
/// <param name="AtMost">The class that the open answers could make of it.</param>
/// <param name="Class">Null while open answers decide.</param>
/// <param name="Term">The national term of the class; kept apart, because national sets differ.</param>
/// <param name="Reasons">Criteria that are met or may be, and what takes duties away.</param>
/// <param name="Open">What would change the result. What would only take duties away counts where it is stated.</param>
/// <param name="Cautions">What was not read, and where the law itself is in doubt.</param>
/// <param name="Pack">Id of the law pack.</param>
/// <param name="Force">Of all duties: expectation while no national act is in force.</param>
/// <param name="ForceText">Which act, since when, or why it is no duty yet.</param>
/// <param name="ClassName">Null while open answers decide.</param>
/// <param name="Penalties">Beside <paramref name="Exposure"/>, as the national act has them; null where nothing is owed.</param>
public sealed record ScopeResult(
    string Country,
    Answer InScope,
    EntityClass AtLeast,
    EntityClass AtMost,
    EntityClass? Class,
    string? Term,
    SizeResult Size,
    IReadOnlyList<ScopeReason> Reasons,
    IReadOnlyList<OpenAnswer> Open,
    IReadOnlyList<ScopedDuty> Duties,
    IReadOnlyList<Exposure> Exposure,
    IReadOnlyList<string> Cautions,
    string Pack,
    string PackVersion,
    Force Force,
    string ForceText,
    GuidedText? ClassName,
    NationalPenalties? Penalties);
