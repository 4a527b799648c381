using Nis2.Compliance.Organisations;

namespace Nis2.Compliance.Scope;

/// <summary>The size class and what it was computed from.</summary>
/// <param name="Class">Null while what is unknown decides.</param>
/// <param name="AtLeastMedium">Whether the ceilings of small enterprises are exceeded (Art. 2(1)).</param>
/// <param name="Large">Whether the ceilings of medium-sized enterprises are exceeded (Art. 3(1)(a)).</param>
/// <param name="Staff">Annual work units that count.</param>
/// <param name="TurnoverEur">That counts.</param>
/// <param name="BalanceSheetEur">That counts.</param>
/// <param name="How">The rules that were applied.</param>
public sealed record SizeResult(
    OrganisationSize? Class,
    Answer AtLeastMedium,
    Answer Large,
    Figure Staff,
    Figure TurnoverEur,
    Figure BalanceSheetEur,
    IReadOnlyList<SizeRule> How);
