using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

/// <summary>What the plan says of a stream: every due instant's steps, as far as its stage stayed open and nobody answered.</summary>
internal static class IncidentOracle
{
    public static IEnumerable<string> Expected(Story story)
    {
        var events = story.Stream.Select(recorded => (Facts: recorded.Facts, At: story.State.OwnTime(recorded.At))).ToList();
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Facts is not StageDueRecorded { Estimate: false, Due: { } dueAt } due
                || IsSubmitted(events.Take(i), due.Stage)
                || Repeats(events, i))
                continue;
            var rest = events.Skip(i + 1).ToList();
            var end = rest.FindIndex(one => Ends(one.Facts, due));
            var open = end < 0 ? rest : rest[..end];
            var until = end < 0 ? story.State.OwnTime(story.Now) : rest[end].At;
            var answers = open.Select(one => one.Facts).OfType<ReminderAcknowledged>().Where(answer => answer.Stage == due.Stage);
            foreach (var step in StagePlan.For(
                due.Stage, dueAt, story.State.Policy.RuleFor(due.Stage), [.. answers.Select(answer => answer.At)]))
            {
                if (step.At <= until)
                    yield return Describe(step.Stage, step.Mark, step.At, dueAt);
            }
        }
    }

    public static IEnumerable<string> Taken(Story story) => story.Events<StepTaken>()
        .Select(step => Describe(step.Stage, PlannedStep.MarkOf(step.Kind, step.Lead), step.PlannedAt, step.Due));

    private static string Describe(string stage, string mark, Instant at, Instant due) => $"{stage} {mark} {at} of {due}";

    private static bool IsSubmitted(IEnumerable<(SubjectEvent Facts, Instant At)> before, string stage) =>
        before.Any(one => one.Facts is StageSubmitted submitted && (submitted.Stage == stage || submitted.Stage == Stages.FinalReport));

    // A due instant that is recorded again unchanged goes on with the steps that it has.
    private static bool Repeats(List<(SubjectEvent Facts, Instant At)> events, int index) =>
        events[index].Facts is StageDueRecorded due
        && events.Take(index).Select(one => one.Facts).OfType<StageDueRecorded>().LastOrDefault(one => one.Stage == due.Stage)
            is { Estimate: false } last
        && last.Due == due.Due;

    private static bool Ends(SubjectEvent facts, StageDueRecorded due) => facts switch
    {
        StageDueRecorded other => other.Stage == due.Stage && other.Due != due.Due,
        StageSubmitted submitted => submitted.Stage == due.Stage || submitted.Stage == Stages.FinalReport,
        AwarenessStated or NotSignificantJudged => due.Stage == Stages.Assessment,
        _ => false,
    };
}
