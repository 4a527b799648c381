using Nis2.Compliance.Packs;
using Nis2.Compliance.Soa.Export;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Packs.PackState, object>;

namespace Nis2.Compliance.Tests.Packs;

public sealed class PackTests
{
    private static readonly LocalDate Day = new(2026, 11, 10);

    [Theory]
    [InlineData(PackScopeKind.Measure, null, "requirement-unknown", "id")]
    [InlineData(PackScopeKind.Measure, "incident-1", "requirement-unknown", "id")]
    [InlineData(PackScopeKind.Incident, "supplier-1", "subject-malformed", "id")]
    [InlineData(PackScopeKind.Supplier, "incident-1", "subject-malformed", "id")]
    [InlineData(PackScopeKind.Period, null, "field-missing", "from")]
    [InlineData(PackScopeKind.Request, null, "field-missing", "text")]
    public void RefusesAScopeThatNamesNothing(PackScopeKind kind, string? id, string rule, string field)
    {
        var refusal = Begin().When(Ask(new PackScope(kind, id))).Refusal;
        Assert.Equal((rule, field), (refusal.Rule, refusal.Field));
    }

    [Fact]
    public void RefusesAPeriodThatEndsFirst() => Assert.Equal(
        "period-ends-first", Begin().When(Ask(new PackScope(PackScopeKind.Period, From: Day, To: Day.PlusDays(-1)))).Refusal.Rule);

    [Fact]
    public void SpellsWhatItIsAboutOneWay() => Assert.Equal(
        "Art.21(2)(b)", Begin().Given(Ask(new PackScope(PackScopeKind.Measure, "Art. 21 (2) b"))).State.Scope!.Id);

    [Fact]
    public void IsBuiltOnceHoweverOftenItIsAskedFor()
    {
        var story = Asked();
        Assert.Equal((PackStatus.Building, "build"), (story.State.Status, story.Kind.NextStep(story.State)!.What));
        Assert.Empty(story.When(Ask(new PackScope(PackScopeKind.Supplier, "supplier-2"))).Appended);
    }

    [Fact]
    public void ExpiresAfterThirtyDays()
    {
        var story = Asked().Given(Built(Story.Time("2026-12-10T08:17:00Z")));
        Assert.Empty(story.At("2026-12-10T08:16:00Z").Wake().Appended);
        story.RunUntil("2026-12-11T00:00:00Z");
        Assert.Equal(PackStatus.Expired, story.State.Status);
        Assert.Null(story.Kind.NextStep(story.State));
        Assert.Equal(Duration.FromDays(30), PackDecisions.Kept);
    }

    [Fact]
    public void TheFirstAttemptThatEndsCounts()
    {
        var story = Asked().Given(Built(Story.Time("2026-12-10T08:17:00Z")));
        Assert.Empty(story.When(new PackFailed("late")).Appended);
        Assert.Empty(story.When(Built(Story.Time("2027-01-10T08:17:00Z"))).Appended);
    }

    private static Story Asked() => Begin().Given(Ask(new PackScope(PackScopeKind.Supplier, "supplier-1")));

    private static RequestPack Ask(PackScope scope) => new(scope, ExportLanguage.De, "Europe/Berlin", null);

    private static PackBuilt Built(Instant expires) => new(new string('a', 64), 1, [new PackPart("evidence", true, 0)], expires);

    private static Story Begin() => new(new PackKind(), (state, asked, _) => asked is RequestPack request
        ? PackDecisions.Request(state, request)
        : PackDecisions.End(state, (SubjectEvent)asked));
}
