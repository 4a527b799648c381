using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Evidence;

/// <summary>What each command comes to: steps that the clock missed, then the fact itself.</summary>
public static class EvidenceDecisions
{
    public static Decision Decide(EvidenceState state, EvidenceCommand command, DecisionContext context)
    {
        if (state.Sha256 is null)
            return new Refusal(RefusalKind.NotFound, "evidence-unknown", "There is no such evidence.", "id");
        var missed = EvidenceSteps.Take(state, context.Now);
        SubjectEvent[] before = missed.Count == 0 ? [] : [new EvidenceStepsTaken(context.Now, missed)];
        var present = state with { Items = DueItems.Taken(state.Items, missed) };
        var decision = command switch
        {
            LinkEvidence link => Link(present, link),
            UnlinkEvidence unlink => Unlink(present, unlink),
            StateValidity validity => Validity(present, validity),
            SupersedeEvidence supersede => Supersede(present, supersede),
            WithdrawEvidence withdraw => Withdraw(present, withdraw),
            AcknowledgeEvidenceReminder => Acknowledge(present, context.Now),
            _ => throw new ArgumentException($"{command.GetType().Name} is no command on evidence."),
        };
        return decision is Decision.Accepted { Events: { Count: > 0 } facts } ? Decision.Accept([.. before, .. facts]) : decision;
    }

    private static Decision Link(EvidenceState state, LinkEvidence asked)
    {
        if (Inputs.Refused(
            out var refusal, Count(asked.Targets), Inputs.Optional(asked.Note, "note", EvidenceLimits.Text), Ended(state)))
            return refusal;
        var spelled = asked.Targets!.Select(EvidenceTargets.Spelled).ToList();
        if (spelled.FindIndex(target => target is null) is >= 0 and var unknown)
        {
            return Inputs.Invalid(
                "target-unknown",
                "A control, clause, requirement or duty of a catalogue is needed, an incident, a supplier, a report, or action:n.",
                $"targets[{unknown}]");
        }

        string[] added = [.. spelled.Distinct().Except(state.Links).Select(target => target!)];
        if (added.Length == 0)
            return Decision.Accept();
        return state.Links.Count + added.Length > EvidenceLimits.Links
            ? Inputs.Invalid("too-many-links", $"A piece of evidence has {EvidenceLimits.Links} links at most.", "targets")
            : Decision.Accept(new EvidenceLinked(added, asked.Note));
    }

    private static Decision Unlink(EvidenceState state, UnlinkEvidence asked)
    {
        if (Inputs.Refused(out var refusal, Count(asked.Targets), Inputs.Text(asked.Reason, "reason", EvidenceLimits.Text), Ended(state)))
            return refusal;
        string[] removed =
            [.. asked.Targets!.Select(target => EvidenceTargets.Spelled(target) ?? target).Distinct().Where(state.Links.Contains)];
        return removed.Length == 0 ? Decision.Accept() : Decision.Accept(new EvidenceUnlinked(removed, asked.Reason));
    }

    private static Decision Validity(EvidenceState state, StateValidity asked)
    {
        var (from, until, review) = asked.Validity;
        if (Inputs.Refused(
            out var refusal,
            Day(from, "from"),
            Day(until, "until"),
            Day(review, "reviewOn"),
            until < from ? Inputs.Invalid("validity-ends-first", "The last day lies before the first.", "until") : null,
            Inputs.Optional(asked.Why, "why", EvidenceLimits.Text),
            Ended(state)))
            return refusal;
        return state.Validity == asked.Validity && state.Zone == asked.Zone
            ? Decision.Accept()
            : Decision.Accept(new EvidenceValidityStated(
                asked.Validity, asked.Zone, EvidenceSteps.Items(asked.Validity, asked.Zone), asked.Why));
    }

    private static Decision Supersede(EvidenceState state, SupersedeEvidence asked)
    {
        if (state.SupersededBy is { } present && present == asked.By)
            return Decision.Accept();
        if (Inputs.Refused(
            out var refusal,
            asked.By == asked.Id ? Inputs.Invalid("supersedes-itself", "Evidence never stands in its own place.", "by") : null,
            asked.New?.Sha256 is null ? Inputs.Invalid("evidence-unknown", "There is no such evidence.", "by") : null,
            asked.New?.EndedAt is not null
                ? new Refusal(RefusalKind.Conflict, "evidence-ended", "The new version is withdrawn or superseded itself.", "by")
                : null,
            Inputs.Text(asked.Reason, "reason", EvidenceLimits.Text),
            Ended(state)))
            return refusal;
        return Decision.Accept(new EvidenceSuperseded(asked.By, asked.Reason));
    }

    private static Decision Withdraw(EvidenceState state, WithdrawEvidence asked)
    {
        if (state.Withdrawn)
            return Decision.Accept();
        return Inputs.Text(asked.Reason, "reason", EvidenceLimits.Text) is { } refusal
            ? refusal
            : Decision.Accept(new EvidenceWithdrawn(asked.Reason));
    }

    private static Decision Acknowledge(EvidenceState state, Instant now)
    {
        string[] unanswered =
        [
            .. state.Items
                .Where(item => DueItems.AwaitsAnswer(item, EvidenceSteps.Leads, now))
                .Select(item => item.What.Id),
        ];
        return unanswered.Length == 0 ? Decision.Accept() : Decision.Accept(new EvidenceReminderAcknowledged(now, unanswered));
    }

    private static Refusal? Count(IReadOnlyList<string>? targets) => targets is { Count: > 0 and <= EvidenceLimits.Targets }
        ? null
        : Inputs.Invalid("targets-needed", $"1 to {EvidenceLimits.Targets} targets.", "targets");

    private static Refusal? Day(LocalDate? day, string field) => day is { Year: < 2000 or > 2200 }
        ? Inputs.Invalid("date-out-of-range", "A day between the years 2000 and 2200.", field)
        : null;

    private static Refusal? Ended(EvidenceState state) => state.EndedAt is null
        ? null
        : new Refusal(RefusalKind.Conflict, "evidence-ended", "It is withdrawn or superseded: nothing of it changes any more.", "id");
}
