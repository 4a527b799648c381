using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Directory;

/// <summary>
/// Keys and columns of deliveries: <c>w!</c> holds one, <c>q!</c> those to be looked into, <c>u!</c> those that wait for a person,
/// <c>z!</c> all by age.
/// </summary>
internal static class DeliveryRows
{
    public const char Pending = 'q';
    public const char Unmapped = 'u';
    public const char ByAge = 'z';
    private const string Body = nameof(Body);

    public static string Key(string source, string id) => $"w!{TableKey.Encode(source)}!{TableKey.Encode(id)}";

    public static string IndexKey(char index, DeliveryReference reference) =>
        $"{index}!{TableKey.Instant(reference.ReceivedAt)}!{TableKey.Encode(reference.Source)}!{TableKey.Encode(reference.Id)}";

    public static KeyRange Before(char index, Instant receivedBefore) => new($"{index}!", $"{index}!{TableKey.Instant(receivedBefore)}");

    public static KeyRange All(char index) => KeyRange.StartingWith($"{index}!");

    public static Dictionary<string, object?> Columns(DeliveryReference reference) => new()
    {
        [nameof(DeliveryReference.Source)] = reference.Source,
        [nameof(DeliveryReference.Id)] = reference.Id,
        [nameof(DeliveryReference.ReceivedAt)] = InstantPattern.ExtendedIso.Format(reference.ReceivedAt),
        [nameof(DeliveryReference.Outcome)] = reference.Outcome,
    };

    public static DeliveryReference ReadReference(Row row) => new(
        row.Text(nameof(DeliveryReference.Source)),
        row.Text(nameof(DeliveryReference.Id)),
        InstantPattern.ExtendedIso.Parse(row.Text(nameof(DeliveryReference.ReceivedAt))).Value,
        row.Find(nameof(DeliveryReference.Outcome)));

    /// <param name="body">Null where it lies in a blob.</param>
    public static Dictionary<string, object?> Columns(Delivery delivery, byte[]? body)
    {
        var columns = Columns(new DeliveryReference(delivery.Source, delivery.Id, delivery.ReceivedAt));
        LongText.Write(columns, nameof(Delivery.Headers), JsonSerializer.Serialize(delivery.Headers));
        columns[Body] = body;
        columns[nameof(Delivery.State)] = delivery.State.ToString();
        columns[nameof(Delivery.Outcome)] = delivery.Outcome;
        columns[nameof(Delivery.Rules)] = delivery.Rules;
        return columns;
    }

    public static byte[]? InlineBody(Row row) => row.Columns.GetValueOrDefault(Body) as byte[];

    public static Delivery Read(Row row, byte[] body)
    {
        var (source, id, receivedAt, outcome) = ReadReference(row);
        return new Delivery(
            source,
            id,
            receivedAt,
            JsonSerializer.Deserialize<Dictionary<string, string>>(LongText.Read(row, nameof(Delivery.Headers)))!,
            body,
            Enum.Parse<DeliveryState>(row.Text(nameof(Delivery.State))),
            outcome)
        {
            Rules = row.Find(nameof(Delivery.Rules)),
        };
    }
}
