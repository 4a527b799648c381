using Nis2.Compliance.Assessments;
using Nis2.Compliance.Frameworks;
using Nis2.Compliance.Mapping;
using Nis2.Compliance.Organisations;
using Nis2.Compliance.Readiness;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Tests.Assessments;
using NodaTime;

namespace Nis2.Compliance.Tests.Frameworks;

public sealed class ChecklistEvidenceTests
{
    private const string Hash = "present";
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 8, 0);

    [Fact]
    public void WhatNothingShowsIsUnknownAndNeverDone()
    {
        var facts = Kept().Facts();
        Assert.Null(facts.Of(ChecklistNeed.ReportingReady));
        Assert.Null(facts.Of(ChecklistNeed.ExerciseHeld));
        Assert.Null(facts.Of(ChecklistNeed.Registered));
        Assert.Null(facts.Of(ChecklistNeed.ManagementTrained));
        Assert.Null(facts.Of(ChecklistNeed.SuppliersReviewed));
        Assert.False(facts.Of(ChecklistNeed.ScopeAssessed));
        Assert.False(facts.Of(ChecklistNeed.SoaStated));
        Assert.DoesNotContain(Checklist.Current.Check(facts), step => step.State == StepState.Done);
    }

    [Fact]
    public void AnExerciseCountsForItsHalfYearOnly()
    {
        bool? Held(LocalDate on) => (Kept() with
        {
            Readiness = new ReadinessState { StartedAt = Now, Exercises = [new HeldExercise("incident-1", on)] },
        }).Facts().Of(ChecklistNeed.ExerciseHeld);
        Assert.True(Held(new LocalDate(2026, 7, 1)));
        Assert.False(Held(new LocalDate(2026, 6, 30)));
    }

    [Fact]
    public void AnApprovalOfOtherContentIsNone()
    {
        bool? Approved(string hash) => Kept(new PlanState { Approval = new Approval(1, hash, "evidence-1", Now, "boss") })
            .Facts().Of(ChecklistNeed.ManagementApproved);
        Assert.True(Approved(Hash));
        Assert.False(Approved("past"));
    }

    [Fact]
    public void GapsArePlannedOnceEachHasOwnerDeadlineAndEvidence()
    {
        var gaps = Kept().Gaps;
        PlannedAction Action(string gap, int number, string? owner = "CISO", ActionStatus status = ActionStatus.Open) =>
            new(number, ActionCause.Gap, new ActionDetails(gap, "A.5.1", Given.Day, "Do it", owner, "Record"), status);
        var ids = gaps.Measures.Select(gap => gap.Requirement).Concat(gaps.Duties.Select(gap => gap.Duty));
        PlannedAction[] every = [.. ids.Select((gap, at) => Action(gap, at + 1))];

        Assert.True(Planned(every));
        Assert.False(Planned(every[1..]));
        Assert.False(Planned([Action(gaps.Measures[0].Requirement, 1, owner: null), .. every[1..]]));
        Assert.False(Planned([Action(gaps.Measures[0].Requirement, 1, status: ActionStatus.Dropped), .. every[1..]]));

        static bool? Planned(PlannedAction[] actions) => Kept(new PlanState { Actions = actions }).Facts().Of(ChecklistNeed.GapsPlanned);
    }

    [Fact]
    public void SuppliersAreReviewedWhereNoneIsOverdue()
    {
        Assert.True((Kept() with { Suppliers = 2 }).Facts().Of(ChecklistNeed.SuppliersReviewed));
        Assert.False((Kept() with { Suppliers = 2, SuppliersOverdue = 1 }).Facts().Of(ChecklistNeed.SuppliersReviewed));
    }

    [Fact]
    public void EvidenceIsLinkedWhereAFileCounts()
    {
        Assert.True((Kept() with { LinkedEvidence = 1 }).Facts().Of(ChecklistNeed.EvidenceLinked));
        Assert.False(Kept().Facts().Of(ChecklistNeed.EvidenceLinked));
    }

    [Fact]
    public void ADutyIsMetAsItsStandingSays()
    {
        bool? Registered(DutyStanding standing) => (Kept() with
        {
            Gaps = Report([new DutyFact("nis2:registration", standing)]),
        }).Facts().Of(ChecklistNeed.Registered);
        Assert.True(Registered(DutyStanding.Fulfilled));
        Assert.False(Registered(DutyStanding.PartlyFulfilled));
        Assert.Null(Registered(DutyStanding.Unknown));
    }

    private static ChecklistEvidence Kept(PlanState? plan = null) => new(
        new OrganisationState(), null, new SoaState(), plan ?? new PlanState(), Report([]), Hash, 0, 0, 0, Given.Day);

    private static GapReport Report(IReadOnlyList<DutyFact> duties) =>
        GapAnalysis.Of(new GapBasis(new MappingIndex(MappingSets.Consolidated), new SoaState(), Given.Day) { Duties = duties });
}
