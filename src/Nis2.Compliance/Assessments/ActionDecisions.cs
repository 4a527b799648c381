using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>The plan: what closes gaps and nonconformities, and what became of it.</summary>
internal static class ActionDecisions
{
    public static Decision Decide(PlanState state, AssessmentCommand command, LocalDate today) => command switch
    {
        PlanAction plan => Plan(state, ActionCause.Gap, plan.Details, today, string.Empty),
        RecordNonconformity found => Nonconformity(state, found, today),
        ReviseAction revise => Open(state, revise.Action, action => Revise(action, revise, today)),
        CompleteAction complete => Complete(state, complete, today),
        DropAction drop => Drop(state, drop, today),
        _ => throw new ArgumentException($"{command.GetType().Name} is no command on actions."),
    };

    private static Decision Nonconformity(PlanState state, RecordNonconformity found, LocalDate today)
    {
        if (AssessmentLimits.Past(found.FoundOn, today, "foundOn") is { } refusal)
            return refusal;
        return Plan(state, ActionCause.Nonconformity, found.Action, today, "action.", found.Source, found.FoundOn ?? today);
    }

    private static Decision Plan(
        PlanState state,
        ActionCause cause,
        ActionDetails details,
        LocalDate today,
        string prefix,
        NonconformitySource? source = null,
        LocalDate? foundOn = null)
    {
        if (state.Actions.Count >= AssessmentLimits.Actions)
            return new Refusal(RefusalKind.Conflict, "too-many-actions", $"{AssessmentLimits.Actions} actions at most.");
        return Checked(details, today, prefix) is { } refusal
            ? refusal
            : Decision.Accept(new ActionPlanned(
                state.Actions.Count + 1, cause, details.WithoutTexts(), source, foundOn, ActionTexts.Of(details)));
    }

    private static Decision Revise(PlannedAction action, ReviseAction asked, LocalDate today)
    {
        var details = action.Details with
        {
            Control = asked.Control ?? action.Details.Control,
            DueOn = asked.DueOn ?? action.Details.DueOn,
            Title = asked.Title ?? action.Details.Title,
            Owner = asked.Owner ?? action.Details.Owner,
            EvidenceNeeded = asked.EvidenceNeeded ?? action.Details.EvidenceNeeded,
            Implements = asked.Implements ?? action.Details.Implements,
            Closes = asked.Closes ?? action.Details.Closes,
        };
        if (DomainJson.Same(details, action.Details))
            return Decision.Accept();
        // A day that has passed may stay as it was; it may not be set.
        return Checked(details, asked.DueOn is null ? LocalDate.MinIsoValue : today, string.Empty) is { } refusal
            ? refusal
            : Decision.Accept(new ActionRevised(action.Number, details.WithoutTexts(), ActionTexts.Of(details)));
    }

    private static Decision Complete(PlanState state, CompleteAction asked, LocalDate today)
    {
        if (state.Find(asked.Action) is { Status: ActionStatus.Done } done && done.Evidence.SequenceEqual(asked.Evidence ?? []))
            return Decision.Accept();
        return Open(state, asked.Action, action =>
        {
            if (Inputs.Refused(
                out var refusal,
                AssessmentLimits.Past(asked.On, today, "on"),
                AssessmentLimits.Files(asked.Evidence, "evidence"),
                action.Details.EvidenceNeeded is not null && asked.Evidence is not { Count: > 0 }
                    ? Inputs.Invalid("evidence-missing", "This action asks for evidence.", "evidence")
                    : null))
                return refusal;
            return Decision.Accept(new ActionEnded(action.Number, ActionStatus.Done, asked.On ?? today, asked.Evidence ?? []));
        });
    }

    private static Decision Drop(PlanState state, DropAction asked, LocalDate today)
    {
        if (state.Find(asked.Action) is { Status: ActionStatus.Dropped })
            return Decision.Accept();
        return Open(state, asked.Action, action => Inputs.Text(asked.Reason, "reason", AssessmentLimits.Text) is { } refusal
            ? refusal
            : Decision.Accept(new ActionEnded(action.Number, ActionStatus.Dropped, today, [], asked.Reason)));
    }

    private static Decision Open(PlanState state, int number, Func<PlannedAction, Decision> decide) => state.Find(number) switch
    {
        null => new Refusal(RefusalKind.NotFound, "action-unknown", "There is no such action.", "action"),
        { Status: ActionStatus.Open } action => decide(action),
        { } ended => new Refusal(RefusalKind.Conflict, "action-ended", $"This action is {Words.Of(ended.Status)}.", "action"),
    };

    private static Refusal? Checked(ActionDetails details, LocalDate today, string prefix) => Inputs.Refused(
        out var refusal,
        details.For?.StartsWith("nis2:", StringComparison.Ordinal) == true
            ? AssessmentLimits.Duty(details.For, prefix + "for")
            : AssessmentLimits.Requirement(details.For, prefix + "for"),
        AssessmentLimits.Control(details.Control, prefix + "control"),
        today == LocalDate.MinIsoValue ? null : AssessmentLimits.Due(details.DueOn, today, prefix + "dueOn"),
        Inputs.Text(details.Title, prefix + "title", AssessmentLimits.Title),
        Inputs.Optional(details.Owner, prefix + "owner", AssessmentLimits.Title),
        Inputs.Optional(details.EvidenceNeeded, prefix + "evidenceNeeded", AssessmentLimits.Text),
        details.Implements.Count > AssessmentLimits.Implements
            ? Inputs.Invalid("too-many-controls", $"At most {AssessmentLimits.Implements} controls.", prefix + "implements")
            : null,
        details.Implements.Select((control, at) => AssessmentLimits.Control(control, $"{prefix}implements[{at}]"))
            .FirstOrDefault(no => no is not null))
        ? refusal
        : null;
}
