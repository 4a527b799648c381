using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;
using Nis2.Tests.Shared;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Simulation;

/// <summary>One organisation's incidents, their clocks and their people, in one thread and in virtual time.</summary>
public sealed class World
{
    public const string Organisation = "acme";
    private static readonly Duration SweepEvery = Duration.FromMinutes(1);
    private static readonly Duration SweepGrace = Duration.FromMinutes(1);

    private readonly VirtualTime time = new();
    private readonly Happenings happenings;
    private readonly InMemoryTable table = new();
    private readonly SubjectSweep sweep;
    private readonly StepTaker<IncidentState> steps;
    private readonly SubjectCommands<IncidentState> commands;
    private int commandNumber;
    private Instant? sweepAt;

    public World(int seed)
    {
        Dice = new Dice(seed);
        happenings = new Happenings(time);
        Hub = new SimulatedHub(time, happenings, Dice);
        table.Before = call => Dice.Before(() =>
        {
            if (call.Operation is "write" or "transaction")
                throw new RowConflictException(0, 412);
        });
        table.After = _ => Dice.After();
        Sender.Before = _ => Dice.MaybeFail("send");
        Sender.After = _ => Dice.MaybeCrash();
        Store = new SubjectStore(table, new InMemoryPayloads(), new CountingSalts());
        var outbox = new Outbox(table, Sender);
        var publisher = new Publisher(outbox, NullLogger<Publisher>.Instance);
        var clocks = new ClockKeeper(
            new ClockDirectory([new ClockOfKind(Kind.Name, "IncidentReporting")]), NullLogger<ClockKeeper>.Instance);
        var ids = new Ids();
        sweep = new SubjectSweep(Store, outbox, clocks);
        steps = new StepTaker<IncidentState>(Kind, Store, publisher, time, ids, NullLogger<StepTaker<IncidentState>>.Instance);
        commands = new SubjectCommands<IncidentState>(Kind, Store, publisher, clocks, time, ids, []);
        Hub.Step = clock => Finished(steps.TakeAsync(clock, CancellationToken.None));
    }

    public Dice Dice { get; }

    public SimulatedHub Hub { get; }

    public SubjectStore Store { get; }

    public RecordingSender Sender { get; } = new();

    public IncidentKind Kind { get; } = new();

    public Instant Now => time.Now;

    public IReadOnlyList<Row> Rows => table.Rows;

    /// <summary>Somebody gives a command after a while, and repeats it until it is answered.</summary>
    public void Later(Duration delay, SubjectId incident, Func<IncidentState, IncidentCommand> command) =>
        happenings.After(delay, () => Send($"command-{commandNumber++}", incident, command));

    public void Run(Duration span)
    {
        var end = time.Now + span;
        while (happenings.Next(end))
            PlanSweep();

        time.Now = end;
    }

    public IReadOnlyList<RecordedEvent> History(SubjectId id)
    {
        var all = new List<RecordedEvent>();
        int? after = 0;
        while (after is { } from)
        {
            var page = Finished(Store.HistoryAsync(Kind, Organisation, id, from, 1000, CancellationToken.None));
            all.AddRange(page.Events.Select(entry => entry.Recorded));
            after = page.After;
        }

        return all;
    }

    // Everything in this world completes at once; what does not would break the order of things.
    public static T Finished<T>(Task<T> task) =>
        task.IsCompleted ? task.GetAwaiter().GetResult() : throw new InvalidOperationException("Something waited for the real world.");

    private void Send(string commandId, SubjectId incident, Func<IncidentState, IncidentCommand> command)
    {
        var answered = false;
        try
        {
            var sent = new Command(commandId, "person", time.Now);
            Finished(commands.SendAsync(
                Hub,
                Organisation,
                incident,
                sent,
                (state, context) => IncidentDecisions.Decide(state, command(state), context),
                checkRepeated: true,
                CancellationToken.None));
            answered = !Dice.Dead;
        }
        catch (Exception fault) when (fault is CrashException or StorageUnavailableException or TimeoutException or RowConflictException)
        {
            // No answer: the person tries again.
        }

        if (!answered)
            happenings.After(Dice.Dead ? Hub.Restart() : Duration.FromSeconds(20), () => Send(commandId, incident, command));
    }

    // The timer fires every minute; the sweeps that would find nothing are left out, because there are tens of thousands of them.
    private void PlanSweep()
    {
        Instant? wanted = null;
        foreach (var row in table.Rows)
        {
            if (row.Key.StartsWith("o!", StringComparison.Ordinal))
                wanted = Instant.Min(wanted ?? Instant.MaxValue, time.Now + SweepGrace);
            else if (row.Key.StartsWith("n!", StringComparison.Ordinal))
                wanted = Instant.Min(wanted ?? Instant.MaxValue, DueOf(row.Key) + SweepGrace);
        }

        if (wanted is not { } next)
            return;
        var at = Instant.Max(next, time.Now + SweepEvery);
        if (sweepAt <= at)
            return;
        sweepAt = at;
        happenings.At(at, () =>
        {
            if (sweepAt == at)
                Sweep();
        });
    }

    private static Instant DueOf(string key) => InstantPattern.ExtendedIso.Parse(key.Split('!')[1]).Value;

    private void Sweep()
    {
        sweepAt = null;
        try
        {
            Finished(sweep.RunAsync(Hub, Organisation, time.Now - SweepGrace, CancellationToken.None));
        }
        catch (Exception fault) when (fault is not InvalidOperationException)
        {
            // The next one goes on.
        }

        if (Dice.Dead)
            Hub.Restart();
    }
}
