using System.Text.Json;
using NodaTime.Text;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Events;

/// <summary>The columns of an <c>o!</c> row: which events, and the notices themselves; the events' facts stay in their own rows.</summary>
internal static class OutboxRow
{
    private const string First = nameof(First);
    private const string Last = nameof(Last);
    private const string Notices = nameof(Notices);

    public static Dictionary<string, object?> Columns(OutboxEntry entry)
    {
        var columns = new Dictionary<string, object?>
        {
            [nameof(OutboxEntry.Subject)] = entry.Subject.Value,
            [nameof(OutboxEntry.Exercise)] = entry.Exercise,
            [nameof(OutboxEntry.At)] = InstantPattern.ExtendedIso.Format(entry.At),
            [First] = entry.Events[0].Version,
            [Last] = entry.Events[^1].Version,
        };
        LongText.Write(columns, Notices, JsonSerializer.Serialize(entry.Notices, DomainJson.Options));
        return columns;
    }

    public static (OutboxEntry Entry, int First, int Last) Read(Row row) => (
        new OutboxEntry(
            row.Key,
            RowKeys.Subject(row.Text(nameof(OutboxEntry.Subject))),
            row.Flag(nameof(OutboxEntry.Exercise)),
            InstantPattern.ExtendedIso.Parse(row.Text(nameof(OutboxEntry.At))).Value,
            [],
            JsonSerializer.Deserialize<List<Notice>>(LongText.Read(row, Notices), DomainJson.Options)!),
        row.Number(First),
        row.Number(Last));
}
