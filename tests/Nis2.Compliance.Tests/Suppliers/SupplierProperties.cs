using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Subjects;
using Nis2.Compliance.Suppliers;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Suppliers.SupplierState, Nis2.Compliance.Suppliers.SupplierCommand>;

namespace Nis2.Compliance.Tests.Suppliers;

public sealed class SupplierProperties
{
    private static readonly Gen<List<(int What, int Days)>> Scripts =
        (from what in Gen.Choose(0, 6) from days in Gen.Choose(0, 200) select (what, days)).ListOf().Resize(25);

    [Fact]
    public void ComesToTheSameStateWhateverTheClockDoes() => Holds(script =>
    {
        var punctual = Play(script, (story, until) => story.RunUntil(until));
        var asleep = Play(script, (story, until) => story.At(until));

        Assert.Equal(Json(punctual.State), Json(asleep.State));
        Assert.Equal(Marks(punctual), Marks(asleep));
        Assert.True(asleep.Kind.NextStep(asleep.State) is not { } next || next.At > asleep.Now);
    });

    [Fact]
    public void IsOverdueOnceACycleAtMost() => Holds(script => Assert.All(
        Play(script, (story, until) => story.RunUntil(until)).Events<ReviewStepTaken>()
            .Where(step => step.Kind == Nis2.Compliance.Obligations.StepKind.Overdue)
            .CountBy(step => step.Cycle),
        cycle => Assert.Equal(1, cycle.Value)));

    [Fact]
    public void NeverOwesAReviewBeforeTheLastOne() => Holds(script =>
    {
        var state = Play(script, (story, until) => story.At(until)).State;
        Assert.True(state.Cycle is null || state.LastReview is null || state.Cycle.Due > state.LastReview.ReviewedAt);
    });

    private static Story Play(IEnumerable<(int What, int Days)> script, Action<Story, Instant> clock)
    {
        var story = SupplierStory.Registered(Criticality.High);
        foreach (var (what, days) in script)
        {
            clock(story, story.Now + Duration.FromDays(days) + Duration.FromHours(1));
            story.When(Command(what));
        }

        return story.Wake();
    }

    private static SupplierCommand Command(int what) => what switch
    {
        0 or 1 => new AcknowledgeReviewReminder(),
        2 => SupplierStory.Review(),
        3 => new ChangeCriticality(Criticality.Critical, "More depends on it."),
        4 => new ChangeCriticality(Criticality.Medium, "Less depends on it."),
        5 => new ReviseSupplier(Policy: new SupplierPolicy { CriticalMonths = 4 }),
        _ => new ReviseSupplier("Renamed Ltd"),
    };

    private static IEnumerable<string> Marks(Story story) =>
        story.Events<ReviewStepTaken>().Select(step => $"{step.Cycle} {step.Kind} {step.Lead} {step.PlannedAt} of {step.Due}").Order();

    private static string Json(SupplierState state) => JsonSerializer.Serialize(state, DomainJson.Options);

    private static void Holds(Action<List<(int What, int Days)>> property) =>
        Prop.ForAll(Scripts.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
