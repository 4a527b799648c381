using Nis2.Compliance.Assessments;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Significance;
using Nis2.Compliance.Soa;
using NodaTime;

namespace Nis2.Compliance.Tests.Assessments;

/// <summary>Small organisations and small mapping sets.</summary>
internal static class Given
{
    public const string Handling = "Art.21(2)(b)";
    public static readonly LocalDate Day = new(2026, 11, 22);
    public static readonly GuidedText Clocks = new("Reports to the authority in stages.", "Gestufte Meldungen an die Behörde.");

    public static MappingPair Pair(string control, Coverage? coverage = Coverage.Full, string requirement = Handling) =>
        new(requirement, control) { Coverage = coverage };

    public static MappingSet Set(params MappingPair[] pairs) =>
        new("own", "1", "Own", "Test", "nis2-directive", "iso27001-2022", ["full", "partial"], pairs);

    public static SoaRow Row(string control, Implementation status) => new(control, Applicability.Applicable, status);

    public static SoaRow Excluded(string control, string? reason) =>
        new(control, Applicability.NotApplicable, Implementation.Unknown, reason);

    public static SoaState Statement(params SoaRow[] rows) => new() { Rows = rows };

    public static Certificate Certificate(LocalDate until, params string[] sites) =>
        new("TÜV", new LocalDate(2025, 1, 1), until, new CertificateScope(null, [], sites, []));

    public static GapBasis Basis(MappingSet set, SoaState statement) => new(new MappingIndex(set), statement, Day);

    public static RequirementGap Judged(MappingSet set, SoaState statement) => Judged(Basis(set, statement));

    public static RequirementGap Judged(GapBasis basis) => GapAnalysis.Of(basis).Find(Handling)!;
}
