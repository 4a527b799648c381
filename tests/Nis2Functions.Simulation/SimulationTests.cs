using Nis2.Compliance.Subjects;
using NodaTime;
using Xunit.Abstractions;

namespace Nis2Functions.Simulation;

/// <summary>
/// Thousands of worlds with faults: whatever order commands, wake-ups, crashes and lost events come in, every stage ends as the domain's
/// plan says. A failing world is named by its seed: <c>NIS2_SIMULATION_SEED=n</c> runs that one alone.
/// </summary>
public sealed class SimulationTests(ITestOutputHelper output)
{
    private const int Worlds = 2_000;
    private const int Incidents = 3;

    [Fact]
    public void EveryStageEndsAsPlannedWhateverGoesWrong()
    {
        var only = Environment.GetEnvironmentVariable("NIS2_SIMULATION_SEED");
        var seeds = only is null ? Enumerable.Range(1, Worlds) : [int.Parse(only, System.Globalization.CultureInfo.InvariantCulture)];
        var failures = new List<string>();
        Parallel.ForEach(seeds, seed =>
        {
            if (Judge(seed, trace: only is not null) is { } failure)
            {
                lock (failures)
                    failures.Add($"seed {seed}: {failure}");
            }
        });
        foreach (var failure in failures.Take(10))
            output.WriteLine(failure);
        Assert.True(failures.Count == 0, $"{failures.Count} worlds went wrong; {failures.FirstOrDefault()}");
    }

    private string? Judge(int seed, bool trace)
    {
        var world = new World(seed);
        try
        {
            var incidents = Enumerable.Range(0, Incidents).Select(number => Scenario.Play(world, number)).ToList();
            world.Run(Duration.FromDays(60));
            // What went wrong last is mended in peace: a few sweeps, and the longest back-off of a clock.
            world.Dice.Calm = true;
            world.Run(Duration.FromHours(2));
            foreach (var id in incidents)
            {
                if (trace)
                    Write(world, id);
                Judgement.Of(world, id);
            }

            return null;
        }
        catch (Exception fault)
        {
            return fault.ToString();
        }
    }

    private void Write(World world, SubjectId id)
    {
        foreach (var recorded in world.History(id))
            output.WriteLine($"{recorded.Version} {recorded.At} {recorded.By} {recorded.Facts}");
        foreach (var instance in world.Hub.Instances.Where(one => one.Input.Subject == id.Value))
            output.WriteLine($"clock {instance.Running} {instance.Input} {instance.Buffered} {instance.Failure}");
    }
}
