using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>Reads snapshots and events.</summary>
internal sealed class SubjectReader(ITable table, IPayloadStore payloads)
{
    private readonly ConditionalWeakTable<ISubjectKind, EventCatalogue> catalogues = [];

    public EventCatalogue Catalogue(ISubjectKind kind) => catalogues.GetValue(kind, static kind => new EventCatalogue(kind));

    /// <exception cref="UnknownEventException">A newer release wrote the subject.</exception>
    public async Task<Loaded<TState>> LoadAsync<TState>(ISubjectKind<TState> kind, string organisation, SubjectId id, CancellationToken ct)
        where TState : class
    {
        if (id.Kind != kind.Name)
            throw new ArgumentException($"'{id}' is no subject of kind '{kind.Name}'.", nameof(id));
        if (await table.FindAsync(TableKey.Encode(organisation), RowKeys.Snapshot(id), ct) is not { } row)
            return new Loaded<TState>(null, kind.Initial);
        var snapshot = Snapshot.Read(row);
        if (snapshot.Fold > kind.FoldVersion)
            throw new UnknownEventException($"{kind.Name}.snapshot", snapshot.Fold);
        if (snapshot.Fold == kind.FoldVersion && await StateAsync<TState>(snapshot, ct) is { } state)
            return new Loaded<TState>(snapshot, state);
        var events = await EventsAsync(organisation, id, 0, ct);
        return new Loaded<TState>(snapshot, Fold(kind, events.TakeWhile(stored => stored.Version <= snapshot.Version)));
    }

    /// <summary>All events after the version, erased as later ones say.</summary>
    public async Task<List<StoredEvent>> EventsAsync(string organisation, SubjectId id, int after, CancellationToken ct)
    {
        var events = new List<StoredEvent>();
        await foreach (var row in table.EnumerateAsync(TableKey.Encode(organisation), RowKeys.EventsAfter(id, after), ct))
            events.Add(await ReadAsync(row, ct));
        var erased = Erasures.VersionsErasedBy(events);
        return erased.Count == 0 ? events : [.. events.Select(stored => erased.Contains(stored.Version) ? stored.Erase() : stored)];
    }

    /// <summary>Checks the stream up to the version at which its last event's hash was noted.</summary>
    public async Task<Verification> VerifyAsync(string organisation, SubjectId id, int version, string tip, CancellationToken ct)
    {
        try
        {
            return Chain.Verify(organisation, id, await EventsAsync(organisation, id, 0, ct), version, tip);
        }
        catch (InvalidDataException unreadable)
        {
            return new Verification(0, tip, 0, unreadable.Message);
        }
    }

    public Task<StoredEvent> ReadAsync(Row row, CancellationToken ct) => EventRow.ReadAsync(row, name => FetchAsync(name, ct));

    public IEnumerable<RecordedEvent> Read(ISubjectKind kind, IEnumerable<StoredEvent> events) =>
        events.Select(stored => stored.ToRecorded(Catalogue(kind).Read(stored.ToFacts())));

    public TState Fold<TState>(ISubjectKind<TState> kind, IEnumerable<StoredEvent> events)
        where TState : class => Apply(kind, kind.Initial, Read(kind, events));

    public static TState Apply<TState>(ISubjectKind<TState> kind, TState state, IEnumerable<RecordedEvent> events)
        where TState : class =>
        events.Where(recorded => recorded.Facts is not ErasedEvent).Aggregate(state, kind.Apply);

    // Null where the snapshot is lost or unreadable: the events hold all that it held.
    private async Task<TState?> StateAsync<TState>(Snapshot snapshot, CancellationToken ct)
        where TState : class
    {
        try
        {
            var json = snapshot.State ?? await FetchAsync(snapshot.StateBlob!, ct);
            return json is null ? null : JsonSerializer.Deserialize<TState>(json, DomainJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<string?> FetchAsync(string name, CancellationToken ct) =>
        await payloads.FindAsync(name, ct) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
}
