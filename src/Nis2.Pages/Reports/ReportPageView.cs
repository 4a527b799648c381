using Nis2.Compliance.Reports;
using Nis2.Pages.Duties;
using NodaTime;

namespace Nis2.Pages.Reports;

/// <summary>What a stage's report says now, to be carried into the authority's form.</summary>
/// <param name="Draft">In the page's language.</param>
/// <param name="Text">All of it as plain text.</param>
/// <param name="PlainHref">The same as a text file, and <paramref name="PrintHref"/> for print.</param>
public sealed record ReportPageView(
    string SignedInAs,
    Instant AsOf,
    string IncidentHref,
    string? IncidentTitle,
    bool Exercise,
    ReportDraft Draft,
    string Text,
    string PlainHref,
    string PrintHref,
    IReadOnlyList<ActionView> Actions);
