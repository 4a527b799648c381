using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What ends an escalation, and what ends an incident.</summary>
internal static class IncidentEndings
{
    public static Decision Decide(IncidentState state, AcknowledgeReminder answer, Instant now)
    {
        if (state.Stage(answer.Stage) is not { } stage || !IncidentSteps.IsLive(state, stage))
            return new Refusal(RefusalKind.Conflict, "stage-not-open", $"No clock runs for the stage '{answer.Stage}'.", "stage");
        var unanswered = state.Policy.RuleFor(stage.Stage).Leads
            .Select(lead => stage.Due - lead)
            .Any(reminder => reminder <= now && !(reminder <= stage.AnsweredAt));
        return unanswered ? Decision.Accept(new ReminderAcknowledged(stage.Stage, now)) : Decision.Accept();
    }

    public static Decision Decide(IncidentState state, CloseIncident close, Instant now)
    {
        switch (state.Status)
        {
            case IncidentStatus.Closed:
                return Decision.Accept();
            case IncidentStatus.Suspected:
                return new Refusal(RefusalKind.Conflict, "assessment-open", "Decide first whether the incident is significant.");
            case IncidentStatus.Significant:
                return new Refusal(RefusalKind.Conflict, "legal-stage-open", "Reports are still owed.", Source: "Art. 23(4)");
        }

        return Inputs.Text(close.Reason, "reason", IncidentLimits.Reason) is { } refusal
            ? refusal
            : Decision.Accept(new IncidentClosed(now, close.Reason));
    }
}
