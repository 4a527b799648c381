using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Tests.Webhooks;

/// <summary>Whatever a verified delivery holds, translating it ends in one of three ways and never in an exception.</summary>
public sealed class TranslationProperties
{
    // What other types, other sizes and other signs stand in for any value; the last ones are text to a parser and to nobody else.
    private static readonly string[] Odd =
    [
        "null", "true", "0", "-1", "1e400", "99999999999999999999999999999999999", "0.1", "\"\"", "\" \"", "\"\\u0000\"", "\"a\\nb\"", "{}",
        "[]",
        "[null]", "[[]]", "[{}]", "[1,\"a\",null,{\"name\":null}]", "{\"value\":null}", "{\"value\":{\"a\":1}}",
        "{\"type\":\"doc\",\"content\":[{}]}",
        "\"9999-99-99T99:99:99Z\"", "\"2026-11-10T08:17:00\"", "\"0001-01-01T00:00:00Z\"", "\"-9998-01-01T00:00:00+18:00\"", "\"http://\"",
        "\"https://a/rest/api/\"", "\"//\"", "\"\\ud800\"", "{\"\\udc00\":1}",
    ];

    public static TheoryData<string> Kinds => [.. SenderSample.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NeverThrowsOnAnyJson(string kind) => Prop.ForAll(
        AnyJson.Arbitrary, json => IsWhole(SenderSample.Sender(kind), SenderSample.Of(kind).WithBody(json))).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NeverThrowsOnAnythingWhereItsFieldsAre(string kind)
    {
        var sample = SenderSample.Of(kind);
        var change =
            from place in Gen.Choose(0, 10_000)
            from value in Gen.Elements(Odd)
            select (place, value);
        var changes = Gen.Choose(1, 4).SelectMany(count => Gen.ListOf(change, count));
        Prop.ForAll(changes.ToArbitrary(), made => IsWhole(SenderSample.Sender(kind), sample.WithBody(Changed(sample, made))))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NeverThrowsOnAnyBytes(string kind) => Prop.ForAll<byte[], NonNegativeInt, bool>((bytes, at, whole) =>
    {
        var sample = SenderSample.Of(kind);
        var cut = at.Get % sample.Body.Length;
        byte[] body = whole ? bytes : [.. sample.Body.Span[..cut], .. bytes, .. sample.Body.Span[cut..]];
        return IsWhole(SenderSample.Sender(kind), sample with { Body = body });
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NeverThrowsOnAnyHeader(string kind) => Prop.ForAll<NonNull<string>, NonNegativeInt>((value, which) =>
    {
        var sender = SenderSample.Sender(kind);
        var sample = SenderSample.Of(kind);
        var named = sender.KeptHeaders.Count == 0
            ? sample
            : sample.With(sender.KeptHeaders[which.Get % sender.KeptHeaders.Count], value.Get);
        _ = sender.DeliveryId(named);
        return IsWhole(sender, named) && IsWhole(sender, sample with { Headers = new Dictionary<string, string>() });
    }).QuickCheckThrowOnFailure();

    private static bool IsWhole(ISender sender, WebhookDelivery delivery) => sender.Translate(delivery) switch
    {
        Translation.Tickets { Reported: { Count: > 0 } all } => all.All(one => one is { System.Length: > 0, TicketId.Length: > 0 }),
        Translation.NoTicket => true,
        Translation.Unmapped { Why.Length: > 0 } => true,
        _ => false,
    };

    // As text, because half a surrogate pair is no value of a document. A place is a value's number in the order of the document.
    private static string Changed(WebhookDelivery sample, IEnumerable<(int Place, string Value)> changes)
    {
        var root = JsonNode.Parse(Encoding.UTF8.GetString(sample.Body.Span))!;
        var marks = new Dictionary<string, string>();
        foreach (var (place, value) in changes)
        {
            var all = Within(root).ToList();
            var chosen = all[place % all.Count];
            var mark = $"mark-{marks.Count}";
            marks[mark] = value;
            if (chosen.Parent is JsonObject parent)
                parent[chosen.Name!] = mark;
            else
                ((JsonArray)chosen.Parent)[chosen.Index] = mark;
        }

        var text = root.ToJsonString();
        return marks.Aggregate(text, (changed, mark) => changed.Replace($"\"{mark.Key}\"", mark.Value, StringComparison.Ordinal));
    }

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> Within(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(one => Within(one.Value).Prepend((some, one.Key, 0))),
        JsonArray some => some.SelectMany((one, index) => Within(one).Prepend((some, null, index))),
        _ => [],
    };
}
