using Nis2.Compliance.Forms;

namespace Nis2Functions.Reports;

/// <summary>The canonical fields of reports, who asks for each, and the lists of allowed values.</summary>
public sealed record FormsView(IReadOnlyList<CanonicalField> Fields, IReadOnlyList<ValueList> Lists);
