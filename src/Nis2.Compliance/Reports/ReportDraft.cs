namespace Nis2.Compliance.Reports;

/// <summary>A report as it could be filed now.</summary>
/// <param name="Label"><c>EXERCISE</c> or <c>ÜBUNG</c>; null for a real incident.</param>
/// <param name="Language"><c>en</c> or <c>de</c>.</param>
/// <param name="Title">What the report is called, in the authority's own term where the draft is in its language.</param>
/// <param name="Term">The authority's own term in its own language.</param>
/// <param name="Layout">Id of the layout that asked.</param>
/// <param name="OwnLayout">False where nothing is known of a form of that authority: the regime's common content is asked.</param>
/// <param name="LayoutConfidence">How far the layout was checked.</param>
/// <param name="ContentSha256">Of everything that the report says; a sign-off holds for exactly this.</param>
/// <param name="Authors">Who stated what the draft says.</param>
/// <param name="Missing">How many required answers are missing.</param>
public sealed record ReportDraft(
    string Incident,
    string Stage,
    string Duty,
    string? Label,
    string Language,
    string Title,
    string? Term,
    string Regime,
    string? Country,
    string Authority,
    string Entity,
    string Layout,
    string LayoutVersion,
    bool OwnLayout,
    string LayoutConfidence,
    IReadOnlyList<DraftNote> Notes,
    string Zone,
    IReadOnlyList<DraftField> Fields,
    int Missing,
    string ContentSha256,
    IReadOnlyList<string> Authors,
    DraftSignOff SignOff);
