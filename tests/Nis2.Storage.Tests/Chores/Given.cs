using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2.Tests.Shared;
using NodaTime;

namespace Nis2.Storage.Tests.Chores;

/// <summary>An organisation with one chore, over tables in memory.</summary>
public sealed class Given
{
    public const string Organisation = "acme";
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 8, 0);
    public static readonly Instant Due = Now + Duration.FromHours(24);
    private int commands;

    public Given()
    {
        Store = new SubjectStore(Table, Payloads, new CountingSalts());
        Outbox = new Outbox(Table, Sender);
        Replay = new EventReplay(Table);
    }

    public InMemoryTable Table { get; } = new();

    public InMemoryPayloads Payloads { get; } = new();

    public RecordingSender Sender { get; } = new();

    public SubjectStore Store { get; }

    public Outbox Outbox { get; }

    public EventReplay Replay { get; }

    public ChoreKind Kind { get; } = new();

    public SubjectId Id { get; init; } = SubjectId.Of("chore", "1");

    public static CancellationToken Ct => CancellationToken.None;

    public Command Command(string? id = null, int? expectedVersion = null) =>
        new(id ?? $"command-{++commands}", "someone", Now + Duration.FromSeconds(commands), expectedVersion);

    public Task<AppendResult<ChoreState>> Append(params SubjectEvent[] events) => Append(Command(), events);

    public Task<AppendResult<ChoreState>> Append(Command command, params SubjectEvent[] events) =>
        Store.AppendAsync(Kind, Organisation, Id, command, _ => Decision.Accept(events), Ct);

    public async Task<AppendResult<ChoreState>.Done> Done(params SubjectEvent[] events) =>
        Assert.IsType<AppendResult<ChoreState>.Done>(await Append(events));

    public Task<AppendResult<ChoreState>.Done> Open(string title = "Sweep the floor", bool exercise = false) =>
        Done(new ChoreOpened(title, Due, exercise));

    public async Task<Subject<ChoreState>> Present() =>
        await Store.FindAsync(Kind, Organisation, Id, Ct) ?? throw new InvalidOperationException("There is no such chore.");

    public IEnumerable<string> Keys(string prefix) =>
        Table.Rows.Select(row => row.Key).Where(key => key.StartsWith(prefix, StringComparison.Ordinal));
}
