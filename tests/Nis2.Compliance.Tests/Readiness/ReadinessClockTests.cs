using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Scope;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Readiness.ReadinessState, Nis2.Compliance.Readiness.ReadinessCommand>;

namespace Nis2.Compliance.Tests.Readiness;

public sealed class ReadinessClockTests
{
    private static readonly Gen<List<(int What, int Days)>> Scripts =
        (from what in Gen.Choose(0, 9) from days in Gen.Choose(0, 120) select (what, days)).ListOf().Resize(20);

    [Fact]
    public void ComesToTheSameStateWhateverTheClockDoes() => Holds(script => Assert.Equal(
        Json(Play(script, (story, until) => story.RunUntil(until)).State), Json(Play(script, (story, until) => story.At(until)).State)));

    [Fact]
    public void NothingIsPendingAfterAWake() => Holds(script =>
    {
        var story = Play(script, (story, until) => story.At(until));
        Assert.True(story.Kind.NextStep(story.State) is not { } next || next.At > story.Now);
        Assert.Empty(story.Wake().Appended);
    });

    [Fact]
    public void EveryOpenItemIsOwedOnce() => Holds(script => Assert.Distinct(
        Play(script, (story, until) => story.RunUntil(until)).Obligations.Select(owed => owed.Id)));

    [Fact]
    public void RemindsEscalatesAndMarksOverdue()
    {
        var story = ReadinessStory.Followed(ReadinessStory.Entity(since: new LocalDate(2026, 11, 1))).RunUntil("2027-02-10T00:00:00+01:00");

        Assert.Equal(
            ["remind/P30D", "escalate/P30D", "remind/P7D", "escalate/P7D", "remind/P1D", "overdue"],
            story.Events<ReadinessStepsTaken>().SelectMany(taken => taken.Steps)
                .Where(step => step.Item == "registration.de.netz")
                .Select(step => PlannedStep.MarkOf(step.Kind, step.Lead)));
    }

    [Fact]
    public void NeverEscalatesAnAnsweredReminder()
    {
        var story = ReadinessStory.Followed(ReadinessStory.Entity(since: new LocalDate(2026, 11, 1)))
            .RunUntil("2027-01-03T12:00:00+01:00").Given(new AcknowledgeReadiness())
            .RunUntil("2027-01-20T00:00:00+01:00");

        Assert.DoesNotContain(
            story.Events<ReadinessStepsTaken>().SelectMany(taken => taken.Steps),
            step => step is { Item: "registration.de.netz", Kind: StepKind.Escalate });
        Assert.Equal("item-unknown", story.When(new AcknowledgeReadiness("moon")).Refusal.Rule);
    }

    [Fact]
    public void ManyItemsAtOnceAreOneNotice()
    {
        FollowedEntity[] all = [.. Enumerable.Range(0, 40).Select(i => ReadinessStory.Entity(id: $"e{i}"))];
        var story = ReadinessStory.Followed(all).Wake();

        var notice = Assert.Single(story.Notices);
        Assert.Equal((NoticeLevel.Overdue, "readiness"), (notice.Level, notice.Obligation));
        Assert.Equal(42, story.Obligations.Count(owed => owed.Overdue));
        Assert.True(story.Stream.Count <= 4);
    }

    [Fact]
    public void FollowingTheSameAgainRecordsNothing() => Assert.Empty(
        ReadinessStory.Followed().After(Duration.FromHours(1)).When(ReadinessStory.Following(ReadinessStory.Entity())).Appended);

    [Fact]
    public void DropsTheItemsOfAnEntityThatLeft() => Assert.Equal(
        ["emergency-sheet", "exercise"], ReadinessStory.Followed().Given(ReadinessStory.Following()).Ids());

    [Fact]
    public void FollowsWhatWasAssessed()
    {
        var organisation = new OrganisationState { Registered = true, Country = "DE", AuthorityZone = "Europe/Berlin" };
        var assessed = Assert.IsType<Decision.Accepted>(OrganisationDecisions.Decide(organisation, new AssessLegalEntity(
            "netz", "Netz GmbH", ["DE", "FR"], ["I.8.4"], new SizeAnswers { Figures = new SizeFigures(900) })));
        var entity = Assert.IsType<LegalEntityAssessed>(Assert.Single(assessed.Events)).Entity;

        var followed = ReadinessEntities.Of(organisation with { LegalEntities = [entity] }, Instant.FromUtc(2026, 11, 10, 0, 0));

        Assert.Equal(["DE Yes Yes Europe/Berlin", "FR Yes Yes Europe/Paris"], followed.Entities.Select(one =>
            $"{one.Country} {one.Registration} {one.DigitalRegistration} {one.Zone}"));
    }

    // Forms work before the registration: no incident asks for anybody's readiness.
    [Fact]
    public void IncidentsKnowNothingOfReadiness()
    {
        var known = typeof(IncidentKind).Assembly.GetTypes().Where(type => type.Namespace == typeof(IncidentKind).Namespace)
            .SelectMany(type => type.GetProperties().Select(property => property.PropertyType)
                .Concat(type.GetMethods().SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType)));
        Assert.DoesNotContain(known, type => type.Namespace == typeof(ReadinessKind).Namespace);
    }

    private static Story Play(IEnumerable<(int What, int Days)> script, Action<Story, Instant> clock)
    {
        var story = ReadinessStory.Followed(ReadinessStory.Entity(since: new LocalDate(2026, 10, 1), digital: Answer.Unknown));
        foreach (var (what, days) in script)
        {
            clock(story, story.Now + Duration.FromDays(days) + Duration.FromHours(1));
            story.When(Command(what, story.Now.InUtc().Date));
        }

        return story.Wake();
    }

    private static ReadinessCommand Command(int what, LocalDate today) => what switch
    {
        0 => new RecordRegistration("netz", "DE", Register.Authority, today),
        1 => new RecordRegistration("netz", "DE", Register.Digital, today),
        2 => new StateAccount(ReadinessStory.Account(holders: "anna")),
        3 => new StateAccount(ReadinessStory.Account("bsi-portal", "anna", "ben")),
        4 => new RecordLoginTest("DE", "elster"),
        5 => new StateChange("netz", "DE", Register.Authority, today.PlusDays(-3)),
        6 => new NotifyChange(1),
        7 => new RecordExercise($"incident-x{today.DayOfYear}", today),
        8 => new CheckContacts("netz", "DE"),
        _ => new SetReadinessPolicy(new ReadinessPolicy { LoginTestDays = 30 }),
    };

    private static string Json(ReadinessState state) => JsonSerializer.Serialize(state, DomainJson.Options);

    private static void Holds(Action<List<(int What, int Days)>> property) =>
        Prop.ForAll(Scripts.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
