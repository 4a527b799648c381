using System.Text.Json;
using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Events;

/// <summary>
/// Publishes what appends left in their outbox rows, at least once: events as CloudEvents, notices to those who tell people. A row goes
/// when everything in it was sent.
/// </summary>
public sealed class Outbox(ITable table, IEventSender sender)
{
    public const string EventsEntity = "nis2-events";
    public const string NoticesEntity = "notices";

    /// <summary>Right after an append. False where the way out is closed: the row stands, and the sweep publishes it later.</summary>
    public async Task<bool> PublishAsync<TState>(string organisation, AppendResult<TState>.Done done, CancellationToken ct)
        where TState : class
    {
        try
        {
            if (done.Outbox is not null)
                await SendAsync(organisation, done.Outbox, ct);
            else if (done.Repeated)
                await PublishRowsAsync(organisation, RowKeys.OutboxOf(done.Subject.Id), null, ct);
            return true;
        }
        catch (StorageUnavailableException)
        {
            return false;
        }
    }

    /// <summary>Whatever was left unpublished in the organisation.</summary>
    /// <param name="writtenBefore">Spares what is being published at this moment; null for all.</param>
    /// <returns>How many appends were published.</returns>
    /// <exception cref="StorageUnavailableException">The rest waits for the next call.</exception>
    public Task<int> PublishLeftoversAsync(string organisation, Instant? writtenBefore, CancellationToken ct) =>
        PublishRowsAsync(organisation, RowKeys.AllOutbox, writtenBefore, ct);

    private async Task<int> PublishRowsAsync(string organisation, KeyRange range, Instant? writtenBefore, CancellationToken ct)
    {
        var published = 0;
        await foreach (var row in table.EnumerateAsync(TableKey.Encode(organisation), range, ct))
        {
            var (entry, first, last) = OutboxRow.Read(row);
            if (entry.At >= writtenBefore)
                continue;
            await SendAsync(organisation, entry with { Events = await EventsAsync(organisation, entry.Subject, first, last, ct) }, ct);
            published++;
        }

        return published;
    }

    private async Task SendAsync(string organisation, OutboxEntry entry, CancellationToken ct)
    {
        await sender.SendAsync(EventsEntity, [.. entry.Events.Select(sent => CloudEvents.Message(organisation, entry, sent))], ct);
        if (entry.Notices.Count > 0)
            await sender.SendAsync(NoticesEntity, [.. entry.Notices.Select(notice => Message(organisation, entry.Subject, notice))], ct);
        await table.DeleteIfExistsAsync(TableKey.Encode(organisation), entry.Key, ct);
    }

    private async Task<IReadOnlyList<OutgoingEvent>> EventsAsync(
        string organisation, SubjectId subject, int first, int last, CancellationToken ct)
    {
        var events = new List<OutgoingEvent>();
        var range = new KeyRange(RowKeys.Event(subject, first), RowKeys.Event(subject, last + 1));
        await foreach (var row in table.EnumerateAsync(TableKey.Encode(organisation), range, ct))
            events.Add(EventRow.ReadOutgoing(row));
        return events;
    }

    private static OutgoingMessage Message(string organisation, SubjectId subject, Notice notice) => new(
        OpaqueId.From(organisation, subject.Value, notice.Key),
        notice.Level.ToString(),
        "application/json",
        JsonSerializer.SerializeToUtf8Bytes(new NoticeMessage(organisation, subject.Value, notice), DomainJson.Options),
        new Dictionary<string, object> { ["organisation"] = organisation, ["exercise"] = notice.Exercise });
}
