using Nis2.Compliance.Packs;
using Nis2.Compliance.Soa.Export;
using NodaTime;

namespace Nis2Functions.Packs;

/// <param name="Id">Of the measure (<c>Art.21(2)(b)</c>), incident or supplier.</param>
/// <param name="From">First day of a period.</param>
/// <param name="To">Last day of a period.</param>
/// <param name="Ids">Of a request: requirements, controls and subjects; none for everything.</param>
/// <param name="Text">What was asked for; needed for a request.</param>
/// <param name="Language">Of the index; English by default.</param>
public sealed record AuditPackRequest(
    PackScopeKind Scope,
    string? Id = null,
    LocalDate? From = null,
    LocalDate? To = null,
    IReadOnlyList<string>? Ids = null,
    string? Text = null,
    ExportLanguage? Language = null);
