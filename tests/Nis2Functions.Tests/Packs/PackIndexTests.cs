using Nis2.Compliance.Evidence;
using Nis2.Compliance.Packs;
using Nis2.Compliance.Soa.Export;
using Nis2Functions.Packs;
using NodaTime;

namespace Nis2Functions.Tests.Packs;

public sealed class PackIndexTests
{
    private const string Evil = "<script>alert('x')</script>";

    [Fact]
    public void EscapesWhatPeopleWrote()
    {
        var page = PackIndex.Of(Manifest(["evidence: " + Evil]), ExportLanguage.En);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesWhatFailedInBothLanguages()
    {
        var english = PackIndex.Of(Manifest(["statement: TimeoutException"]), ExportLanguage.En);
        Assert.Contains("Not in this pack", english, StringComparison.Ordinal);
        var german = PackIndex.Of(Manifest(["statement: TimeoutException"]), ExportLanguage.De);
        Assert.Contains("Nicht oder nicht vollständig", german, StringComparison.Ordinal);
        Assert.Contains("statement: TimeoutException", german, StringComparison.Ordinal);
        Assert.Contains("zurückgezogen", german, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadsNothingFromElsewhere()
    {
        var page = PackIndex.Of(Manifest([]), ExportLanguage.En);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.Contains("href=\"evidence/evidence-1/a%20b.pdf\"", page, StringComparison.Ordinal);
    }

    private static PackManifest Manifest(IReadOnlyList<string> failed) => new(
        "acme",
        new PackScope(PackScopeKind.Measure, "Art.21(2)(b)"),
        Evil,
        Instant.FromUtc(2026, 11, 10, 8, 17),
        new LocalDate(2026, 11, 10),
        [new PackPart("statement", failed.Count == 0, 1)],
        failed,
        [new PackEvidence("evidence-1", Evil, EvidenceStatus.Withdrawn, ["A.5.24"], new Validity(), null, Evil)],
        [new PackListing("evidence/evidence-1/a b.pdf", 3, new string('a', 64))]);
}
