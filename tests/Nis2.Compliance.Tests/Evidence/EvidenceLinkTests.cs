using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Evidence;

public sealed class EvidenceLinkTests
{
    [Theory]
    [InlineData("a 5.24", "A.5.24")]
    [InlineData("clause 9.2", "9.2")]
    [InlineData("Art. 21 (2) b", "Art.21(2)(b)")]
    [InlineData("2690:3.2", "Reg.2024/2690:3.2")]
    [InlineData("incident-01hx3c", "incident-01hx3c")]
    [InlineData("supplier-01hx3c", "supplier-01hx3c")]
    [InlineData("action:4", "action:4")]
    public void IsSpelledOneWay(string written, string target) => Assert.Equal([target], EvidenceStory.Linked(written).State.Links);

    [Fact]
    public void IsMadeToDutiesThatOnlyNis2Knows() =>
        Assert.Single(EvidenceStory.Linked(Catalogues.Nis2Only.Entries[0].Id).State.Links);

    [Theory]
    [InlineData("A.5.99")]
    [InlineData("Art.21(2)(z)")]
    [InlineData("notice-01hx3c")]
    [InlineData("action:0")]
    [InlineData("")]
    public void IsRefusedGivenNoSuchTarget(string written)
    {
        var refusal = EvidenceStory.Begin().When(new LinkEvidence(["A.5.24", written], null)).Refusal;
        Assert.Equal(("target-unknown", "targets[1]"), (refusal.Rule, refusal.Field));
    }

    [Fact]
    public void RecordsNothingGivenTheSameAgain() =>
        Assert.Empty(EvidenceStory.Linked("A.5.24").When(new LinkEvidence(["A 5.24"], null)).Appended);

    [Fact]
    public void IsTakenAwayWithItsReason()
    {
        var story = EvidenceStory.Linked("A.5.24", "9.2").Given(new UnlinkEvidence(["a.5.24"], "a mistake"));
        Assert.Equal(["9.2"], story.State.Links);
        Assert.Equal("field-missing", story.When(new UnlinkEvidence(["9.2"], " ")).Refusal.Rule);
    }

    [Fact]
    public void AreBounded()
    {
        var story = EvidenceStory.Linked([.. Catalogues.Iso27001.Ids.Where(id => id.StartsWith("A.", StringComparison.Ordinal))]);
        Assert.Equal(
            "too-many-links",
            story.When(new LinkEvidence([.. Enumerable.Range(1, 8).Select(number => $"action:{number}")], null)).Refusal.Rule);
    }

    [Fact]
    public void NothingIsLinkedOnceItIsWithdrawn()
    {
        var story = EvidenceStory.Linked("A.5.24").Given(new WithdrawEvidence("of another site"));
        Assert.Equal("evidence-ended", story.When(new LinkEvidence(["9.2"], null)).Refusal.Rule);
        Assert.Empty(story.When(new WithdrawEvidence("again")).Appended);
    }

    [Fact]
    public void NothingSupersedesItself() => Assert.Equal(
        "supersedes-itself",
        EvidenceStory.Begin().When(new SupersedeEvidence("evidence-1", "evidence-1", EvidenceStory.Begin().State, "new")).Refusal.Rule);

    [Fact]
    public void NothingSupersedesThatIsEndedOrUnknown()
    {
        var ended = EvidenceStory.Begin().Given(new WithdrawEvidence("wrong")).State;
        Assert.Equal(
            RefusalKind.Conflict, EvidenceStory.Begin().When(new SupersedeEvidence("evidence-1", "evidence-2", ended, "new")).Refusal.Kind);
        Assert.Equal(
            "evidence-unknown", EvidenceStory.Begin().When(new SupersedeEvidence("evidence-1", "evidence-2", null, "new")).Refusal.Rule);
    }

    [Fact]
    public void VersionsAreAChainTheOldestFirst()
    {
        EvidenceEntry[] entries =
        [
            new("c", "c", [], new Validity()),
            new("a", "a", [], new Validity()) { SupersededBy = "b" },
            new("b", "b", [], new Validity()) { SupersededBy = "c" },
            new("other", "other", [], new Validity()),
        ];
        Assert.All(
            new[] { "a", "b", "c" }, id => Assert.Equal(["a", "b", "c"], EvidenceVersions.Of(id, entries).Select(entry => entry.Id)));
        Assert.Empty(EvidenceVersions.Of("unknown", entries));
    }

    [Fact]
    public void TwoThatSupersedeEachOtherEndTheChain()
    {
        EvidenceEntry[] entries =
        [
            new("a", "a", [], new Validity()) { SupersededBy = "b" },
            new("b", "b", [], new Validity()) { SupersededBy = "a" },
        ];
        Assert.Equal(2, EvidenceVersions.Of("a", entries).Count);
    }
}
