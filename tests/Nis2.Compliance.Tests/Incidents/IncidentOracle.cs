using Nis2.Compliance.Incidents;
using Nis2.Compliance.Obligations;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Incidents.IncidentState, Nis2.Compliance.Incidents.IncidentCommand>;

namespace Nis2.Compliance.Tests.Incidents;

/// <summary>What the plan says of a stream: every due instant's steps, as far as its stage stayed open and nobody answered.</summary>
internal static class IncidentOracle
{
    public static IEnumerable<string> Expected(Story story)
    {
        var stages = story.State.Stages.Select(stage => new OracleStage(stage.Stage, story.State)).ToList();
        foreach (var command in story.Stream.GroupBy(recorded => recorded.CommandId))
        {
            stages.ForEach(stage => stage.Pass(story.State.OwnTime(command.First().At)));
            foreach (var facts in EventPacking.Flat(command.Select(recorded => recorded.Facts)))
                stages.ForEach(stage => stage.See(facts));
        }

        stages.ForEach(stage => stage.Pass(story.State.OwnTime(story.Now)));
        return stages.SelectMany(stage => stage.Steps());
    }

    public static IEnumerable<string> Taken(Story story) => EventPacking.Flat(story.Stream.Select(recorded => recorded.Facts))
        .OfType<StepTaken>()
        .Select(step => Describe(step.Stage, PlannedStep.MarkOf(step.Kind, step.Lead), step.PlannedAt, step.Due));

    public static string Describe(string stage, string mark, Instant at, Instant due) => $"{stage} {mark} {at} of {due}";
}
