using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Nis2Functions.Tests.Webhooks;

/// <summary>Any JSON, with names and words that senders use among its own, so that it gets past their first looks.</summary>
internal static class AnyJson
{
    private static readonly string[] Names =
    [
        "id", "type", "action", "ticket", "detail", "event", "object", "objectType", "objectId", "alerts", "alert", "labels", "status",
        "sid",
        "search_name", "rule", "data", "essentials", "properties", "version", "fingerprint", "result", "Ticket", "schemaId", "specversion",
        "source", "subject", "time", "severity", "a", "b", "c", "", "~", "/",
    ];

    // Half of a surrogate pair is JSON to a parser, and no text.
    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-1", "1e999", "9007199254740993", "1.5", "\"\"", "\" \"", "\"4\"", "\"1\"", "\"1.0\"", "\"firing\"",
        "\"ticket.opened\"", "\"Create\"", "\"Fired\"", "\"azureMonitorCommonAlertSchema\"", "\"2026-11-10T12:00:00Z\"", "\"\\uD800\"",
        "\"\\u0000\"", "[]", "{}",
    ];

    public static Arbitrary<string> Arbitrary { get; } = Value(4).ToArbitrary();

    private static Gen<string> Value(int depth)
    {
        var scalar = Gen.OneOf(
            Gen.Elements(Scalars),
            ArbMap.Default.GeneratorFor<long>().Select(value => value.ToString(CultureInfo.InvariantCulture)),
            ArbMap.Default.GeneratorFor<string>().Select(value => JsonSerializer.Serialize(value ?? string.Empty)));
        if (depth == 0)
            return scalar;
        var below = Value(depth - 1);
        var list = below.ListOf().Select(items => $"[{string.Join(',', items.Take(5))}]");
        var member = Gen.Elements(Names).SelectMany(_ => below, (name, value) => $"{JsonSerializer.Serialize(name)}: {value}");
        var whole = member.ListOf().Select(members => $"{{{string.Join(',', members.Take(8))}}}");
        return Gen.Frequency((2, scalar), (1, list), (4, whole));
    }
}
