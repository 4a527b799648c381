namespace Nis2.Compliance.Forms;

/// <summary>
/// The questions of one authority's form in the form's order, as a versioned file of <c>Knowledge/layouts</c>: an authority's new form is a
/// new file.
/// </summary>
/// <param name="Regime"><c>nis2</c>, <c>gdpr</c>, ...</param>
/// <param name="Language"><c>en</c> or <c>de</c>: what a draft is written in unless asked otherwise.</param>
/// <param name="Country">ISO 3166 alpha-2; null for all.</param>
/// <param name="Base">Id of the layout whose questions apply besides, where this one has none for the same canonical field.</param>
public sealed record ReportLayout(
    string Id,
    string Version,
    string Regime,
    string Authority,
    string Language,
    string Confidence,
    IReadOnlyList<LayoutNote> Notes,
    IReadOnlyList<LayoutField> Fields,
    string? Country = null,
    string? Base = null,
    IReadOnlyList<StageTitle>? Titles = null,
    IReadOnlyList<StageTerm>? Terms = null);
