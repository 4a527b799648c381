using Nis2.Compliance.Evidence;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Evidence.EvidenceState, Nis2.Compliance.Evidence.EvidenceStored>;

namespace Nis2.Compliance.Tests.Evidence;

public sealed class EvidenceTests
{
    private static readonly EvidenceStored Report = new(new string('a', 64), 12_345, "application/pdf", "report.pdf");

    [Fact]
    public void KnowsTheFileByItsHash()
    {
        var story = Stored();

        Assert.Equal((Report.Sha256, 12_345L), (story.State.Sha256, story.State.Size));
        Assert.Equal("report.pdf", story.Kind.Summarise(story.State).Title);
    }

    [Fact]
    public void RecordsNothingGivenTheSameFileAgain() => Assert.Empty(Stored().When(Report).Appended);

    [Fact]
    public void IsNeverReplaced() =>
        Assert.Equal("evidence-differs", Stored().When(Report with { Sha256 = new string('b', 64) }).Refusal.Rule);

    [Fact]
    public void HasATitleOnceItsNameIsErased() =>
        Assert.Equal("Evidence", Stored().Kind.Summarise(Stored().State with { FileName = null }).Title);

    private static Story Stored() =>
        new Story(new EvidenceKind(), (state, stored, _) => EvidenceKind.Store(state, stored)).Given(Report);
}
