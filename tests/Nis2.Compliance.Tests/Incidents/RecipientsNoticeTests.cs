using Nis2.Compliance.Incidents;
using Nis2.Compliance.Obligations;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class RecipientsNoticeTests
{
    private static readonly JudgeRecipientsNotice Applies = new(NoticeGround.Threat, true, "Customers can change passwords.");

    [Fact]
    public void OwesANoticeWithoutAnInstantOnceSomebodyJudgedSoByArt23_2()
    {
        var story = IncidentStory.Significant().Given(Applies);

        var owed = story.Obligations.Single(one => one.Id == "recipients-notice.threat");
        Assert.Equal((null, Force.Law), (owed.Due, owed.Force));
        Assert.Contains("BSIG § 35(2)", owed.Source);
    }

    [Fact]
    public void NamesTheOrderOfTheBsiByBsig35_1()
    {
        var story = IncidentStory.Significant().Given(new JudgeRecipientsNotice(NoticeGround.Incident, false, "No order came."));

        Assert.Contains("§ 35(1): on the BSI's order", Assert.Single(story.Events<RecipientsNoticeJudged>()).Source);
        Assert.DoesNotContain(story.Obligations, one => one.Id.StartsWith("recipients-notice", StringComparison.Ordinal));
    }

    [Fact]
    public void IsDoneOnceRecipientsWereTold()
    {
        var story = IncidentStory.Significant().Given(Applies, new RecordRecipientsNotice(NoticeGround.Threat, "e-mail", IncidentStory.Hash));

        Assert.DoesNotContain(story.Obligations, one => one.Id.StartsWith("recipients-notice", StringComparison.Ordinal));
        Assert.Equal(IncidentStory.Hash, Assert.Single(story.State.RecipientsNotices).Recorded!.PayloadSha256);
    }

    [Fact]
    public void NeedsTheJudgementFirst() => Assert.Equal(
        "notice-not-judged",
        IncidentStory.Significant().When(new RecordRecipientsNotice(NoticeGround.Threat, "e-mail", IncidentStory.Hash)).Refusal.Rule);

    [Fact]
    public void NeedsAReason() => Assert.Equal("reason", IncidentStory.Significant().When(Applies with { Reason = "" }).Refusal.Field);

    [Fact]
    public void KeepsEffectsOnOthersAndNeverTakesUnknownForNo()
    {
        var story = IncidentStory.Significant().Given(new StateEffects(EffectKnown.Yes, EffectKnown.Unknown, ["AT"], []));

        Assert.Equal((EffectKnown.Yes, EffectKnown.Unknown), (story.State.Effects!.CrossBorder, story.State.Effects.CrossSector));
        Assert.Equal(
            "effect-contradicts", story.When(new StateEffects(EffectKnown.Unknown, EffectKnown.No, ["AT"], [])).Refusal.Rule);
    }
}
