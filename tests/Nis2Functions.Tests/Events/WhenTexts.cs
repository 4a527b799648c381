using System.Text.Json;

namespace Nis2Functions.Tests.Events;

/// <summary>When an event happens: as docs/events/when.json says, else the record itself, else the words of its name.</summary>
internal static class WhenTexts
{
    private static readonly Dictionary<string, string> Written =
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Checkout.Of("docs", "events", "when.json")))!;

    public static IEnumerable<string> Names => Written.Keys;

    public static string Of(string name, SourceComments source) =>
        Written.GetValueOrDefault(name) ?? source.Summary ?? Words(name);

    private static string Words(string name)
    {
        var words = name[(name.IndexOf('.') + 1)..].Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..] + ".";
    }
}
