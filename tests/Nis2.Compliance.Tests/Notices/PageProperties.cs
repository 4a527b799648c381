using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Notices.NoticeState, Nis2.Compliance.Notices.NoticeCommand>;

namespace Nis2.Compliance.Tests.Notices;

/// <summary>Whatever the channels do: somebody is told or the alarm is raised, an answer stops everything, nobody is paged twice.</summary>
public sealed class PageProperties
{
    private static readonly Duration Period = Duration.FromMinutes(10);
    private static readonly Duration NoTrace = Duration.FromMinutes(2);
    private static readonly SubjectId Incident = SubjectId.Of("incident", "1");
    private static readonly Notice Page = new("opened", NoticeLevel.Page, "Suspected incident", "Assess now.", "assessment", null, false);

    private static readonly Gen<Course> Courses =
        from channels in Gen.ListOf(Gen.Choose(1, 3))
        from outcomes in Gen.ListOf(Gen.Choose(0, 3), 60)
        from answeredAfter in Gen.Frequency((2, Gen.Constant<int?>(null)), (3, Gen.Choose(0, 200).Select(minutes => (int?)minutes)))
        select new Course([.. channels.Take(6)], [.. outcomes], answeredAfter);

    [Fact]
    public void SomebodyIsToldOrTheAlarmIsRaised() => Holds(course =>
    {
        var story = Played(course, Duration.FromHours(5));
        return story.State.AcknowledgedAt is not null
            || story.Events<DeliveryAttempted>().Any(one => one.Outcome == DeliveryOutcome.Delivered)
            || story.Events<ChainUnanswered>().Count > 0;
    });

    [Fact]
    public void TheAlarmComesNoLaterThanTheChainIsLong() => Holds(course =>
    {
        var story = Played(course with { AnsweredAfter = null }, Duration.FromHours(5));
        var longest = (Period + (NoTrace * 3)) * course.Channels.Count;
        return story.Events<ChainUnanswered>()[0].At - story.Stream[0].At <= longest;
    });

    [Fact]
    public void AnAcknowledgementStopsEverything() => Holds(course =>
    {
        var story = Played(course with { AnsweredAfter = course.AnsweredAfter ?? 30 }, Duration.FromHours(10));
        var at = story.Stream.First(one => one.Facts is NoticeAcknowledged).Version;
        return story.Stream.Where(one => one.Version > at).All(one => one.Facts is SettlementAttempted)
            && story.Kind.NextStep(story.State) is null;
    });

    [Fact]
    public void NobodyIsPagedTwiceForAStepOfOneRound() => Holds(course =>
    {
        var seen = new HashSet<Recipient>();
        var delivered = new HashSet<int?>();
        foreach (var recorded in Played(course, Duration.FromHours(10)).Stream)
        {
            if (recorded.Facts is ChainUnanswered)
            {
                seen.Clear();
                delivered.Clear();
            }

            if (recorded.Facts is DeliveryStarted started
                && (!seen.Add(started.Recipient) || delivered.Contains(started.Recipient.Step)))
                return false;
            if (recorded.Facts is DeliveryAttempted { Outcome: DeliveryOutcome.Delivered } done)
                delivered.Add(done.Recipient.Step);
        }

        return true;
    });

    private static void Holds(Func<Course, bool> property) =>
        Prop.ForAll(Courses.ToArbitrary(), property).QuickCheckThrowOnFailure();

    private static Story Played(Course course, Duration span)
    {
        Recipient[] chain = [.. course.Channels.SelectMany((channels, step) => Enumerable.Range(0, channels)
            .Select(number => new Recipient($"person-{step}", (Channel)number, step)))];
        var story = new Story(new NoticeKind(), NoticeDecisions.Decide).Given(
            RaiseNotice.Page(Incident, Page, new OnCallChain(chain, Period)));
        var (start, outcome) = (story.Now, 0);
        while (story.Kind.NextStep(story.State) is { } next && next.At <= start + span)
        {
            if (next.What == "page/settle")
            {
                story.When(new RecordSettlement(story.State.Unsettled[0], DeliveryOutcome.Delivered));
                continue;
            }

            if (start + Duration.FromMinutes(course.AnsweredAfter ?? int.MaxValue) is var answer && answer <= next.At)
            {
                story.At(Instant.Max(story.Now, answer)).When(new AcknowledgeNotice("person-0", AcknowledgementVia.Link));
                continue;
            }

            story.At(Instant.Max(story.Now, next.At)).Wake();
            if (story.Appended.Select(one => one.Facts).OfType<DeliveryStarted>().LastOrDefault() is not { } started)
                continue;
            // 0 fails, 1 leaves no trace, the rest arrives.
            var result = course.Outcomes[outcome++ % course.Outcomes.Count];
            if (result != 1)
                story.When(new RecordAttempt(started.Recipient, result == 0 ? DeliveryOutcome.Failed : DeliveryOutcome.Delivered));
        }

        return story;
    }

    public sealed record Course(IReadOnlyList<int> Channels, IReadOnlyList<int> Outcomes, int? AnsweredAfter);
}
