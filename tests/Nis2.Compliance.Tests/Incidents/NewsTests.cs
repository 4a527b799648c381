using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Tests.Incidents;

public sealed class NewsTests
{
    [Fact]
    public void TellOfTheOpeningWithThePage() => Assert.Equal(
        (NoticeLevel.Page, News.Opened), Level(Assert.Single(IncidentStory.Suspected().Notices)));

    [Fact]
    public void TellOfAwarenessWithEveryDueInstantAndItsProvision()
    {
        var notice = Assert.Single(IncidentStory.Suspected().When(IncidentStory.Awareness()).Notices);

        Assert.Equal((NoticeLevel.News, News.Aware), Level(notice));
        Assert.Contains("Early warning: due by 2026-11-11 09:17 Europe/Berlin (", notice.Text);
        Assert.Contains("Final report: expected by ", notice.Text);
        Assert.Contains("Art. 23(4)(a)", notice.Text);
        Assert.Equal(Instant("2026-11-11T09:17:00+01:00"), notice.Due);
    }

    [Fact]
    public void TellOfEachFilingAndOfAnUpdate()
    {
        var story = IncidentStory.Significant().When(IncidentStory.Submission(Stages.EarlyWarning));
        var filed = Assert.Single(story.Notices);

        Assert.Equal((NoticeLevel.News, News.Filed), Level(filed));
        Assert.Equal(("early-warning", "Early warning was submitted at 2026-11-10 09:17 Europe/Berlin."), (filed.Obligation, filed.Text));
        Assert.DoesNotContain("BSI-2026-1", filed.Text);
    }

    [Fact]
    public void TellOfTheEnd()
    {
        Assert.Equal(News.Closed, Assert.Single(IncidentStory.Suspected().When(new JudgeNotSignificant("Harmless.")).Notices).News);
        Assert.Equal(News.Closed, Assert.Single(IncidentStory.Suspected().When(new VoidIncident("Opened twice.")).Notices).News);
    }

    [Fact]
    public void NameNoDetailOfTheIncident()
    {
        var story = IncidentStory.Suspected();
        var all = new List<Notice>(story.Notices);
        all.AddRange(story.When(IncidentStory.Awareness()).Notices);
        all.AddRange(story.When(IncidentStory.Submission(Stages.EarlyWarning)).Notices);

        Assert.Equal(3, all.Count);
        Assert.All(all, notice => Assert.All(
            new[] { "Mail server", "unknown ending", "Forensics", "helpdesk", "#17", "BSI portal" },
            detail => Assert.DoesNotContain(detail, notice.Subject + notice.Text)));
    }

    [Fact]
    public void AreMarkedInExercises()
    {
        var story = IncidentStory.Begin().Given(IncidentStory.Opening(new ExerciseRequest(60)));
        var notice = Assert.Single(story.When(IncidentStory.Awareness()).Notices, one => one.News == News.Aware);

        Assert.True(notice.Exercise);
        Assert.StartsWith("EXERCISE ", notice.Subject);
    }

    private static (NoticeLevel Level, News? News) Level(Notice notice) => (notice.Level, notice.News);

    private static NodaTime.Instant Instant(string iso) =>
        Story<IncidentState, IncidentCommand>.Time(iso);
}
