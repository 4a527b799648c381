using System.Globalization;

namespace EndToEnd.Telemetry;

/// <summary>Values that occur nowhere by chance, each with the place that it was put into.</summary>
public sealed class Marks
{
    private readonly Dictionary<string, string> places = [];

    /// <param name="place">What a reader of a failure must know.</param>
    public string Of(string place)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"mk{places.Count:D3}zq");
        places.Add(mark, place);
        return mark;
    }

    /// <summary>A secret that the app made by itself.</summary>
    public void Add(string value, string place) => places.Add(value, place);

    /// <summary>The places whose values stand in the text.</summary>
    public IReadOnlyList<string> FoundIn(string text) =>
        [.. places.Where(one => text.Contains(one.Key, StringComparison.OrdinalIgnoreCase)).Select(one => $"{one.Value} ({one.Key})")];
}
