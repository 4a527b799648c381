using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Tests.Incidents;

/// <summary>One stage as its events tell of it, event by event, without the fold.</summary>
internal sealed class OracleStage(string key, IncidentState state)
{
    private readonly string duty = StageKey.DutyOf(key);
    private readonly string name = StageKey.Local(key);
    private readonly List<string> expected = [];
    private readonly List<Instant> answers = [];
    private Instant? due;
    private Instant? lastOpen;
    private bool known;
    private bool done;
    private bool ended;
    private bool withdrawn;
    private bool dutyEnded;
    private bool closed;
    private bool judged;

    /// <summary>Time went by until a command came.</summary>
    public void Pass(Instant until)
    {
        if (IsOpen)
            lastOpen = until;
    }

    public void See(SubjectEvent facts)
    {
        switch (facts)
        {
            case StageDueRecorded recorded when recorded.Stage == key:
                Record(recorded.Estimate ? null : recorded.Due);
                break;
            case ReminderAcknowledged answer when answer.Stage == key:
                answers.Add(answer.At);
                break;
            case StageSubmitted sent:
                done |= sent.Stage == key || (known && sent.Stage == StageKey.Of(duty, Stages.FinalReport) && IsBeforeFinal);
                break;
            case StageEnded gone when gone.Stage == key:
                ended = true;
                break;
            case StageWaived waived when waived.Stage == key:
                done = true;
                break;
            default:
                SeeDuty(facts);
                break;
        }
    }

    public IEnumerable<string> Steps()
    {
        Flush();
        return expected;
    }

    private bool IsBeforeFinal => name is not (Stages.UpdatedFinalReport or Stages.UpdatedFinalReportCrossBorder or "correction");

    private bool IsOpen => due is not null && !done && !ended && !withdrawn && !dutyEnded && !closed && !judged;

    private void SeeDuty(SubjectEvent facts)
    {
        switch (facts)
        {
            case AwarenessStated or NotSignificantJudged when name == Stages.Assessment:
                judged = true;
                break;
            case AwarenessStated:
                withdrawn = closed = false;
                break;
            case SignificanceWithdrawn:
                withdrawn = name != Stages.Assessment && state.Duty(duty)?.Duty.Regime == Regime.Nis2;
                break;
            case DutyEnded gone when gone.Duty == duty:
                dutyEnded = true;
                break;
            case DutyRecorded recorded:
                dutyEnded &= recorded.Duty.Id != duty;
                withdrawn &= recorded.Duty.Id != duty;
                closed = false;
                break;
            case IntermediateReportRequested:
                closed = false;
                break;
            case IncidentClosed or IncidentVoided:
                closed = true;
                break;
        }
    }

    private void Record(Instant? at)
    {
        known = true;
        ended = closed = false;
        if (at == due)
            return;
        Flush();
        due = at;
    }

    private void Flush()
    {
        if (due is { } at && lastOpen is { } until)
        {
            expected.AddRange(StagePlan.For(key, at, state.Policy.RuleFor(key), answers)
                .Where(step => step.At <= until)
                .Select(step => IncidentOracle.Describe(key, step.Mark, step.At, at)));
        }

        answers.Clear();
        lastOpen = null;
    }
}
