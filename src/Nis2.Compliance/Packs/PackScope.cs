using NodaTime;

namespace Nis2.Compliance.Packs;

/// <param name="Id">Requirement, incident or supplier.</param>
/// <param name="From">First day of a period, as the organisation's authority counts days.</param>
/// <param name="To">Last day of a period.</param>
/// <param name="Ids">Of a request: requirements, controls and subjects; empty for everything.</param>
public sealed record PackScope(
    PackScopeKind Kind, string? Id = null, LocalDate? From = null, LocalDate? To = null, IReadOnlyList<string>? Ids = null);
