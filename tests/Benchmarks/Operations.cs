namespace Benchmarks;

/// <summary>What a request asks of storage, such as <c>table.find=2, table.transaction=1</c>.</summary>
public sealed record Operations(IReadOnlyDictionary<string, int> Counts)
{
    public const string Header = "Nis2-Storage-Operations";

    public int Total => Counts.Values.Sum();

    /// <summary>What most requests asked: the odd one has a retry in it.</summary>
    public static Operations MostCommon(IEnumerable<string> headers) =>
        Parse(headers.GroupBy(text => text).MaxBy(group => group.Count())!.Key);

    public static Operations Parse(string text) => new(text
        .Split(", ", StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('='))
        .ToDictionary(part => part[0], part => int.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture)));

    public override string ToString() =>
        string.Join(", ", Counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key}={count.Value}"));
}
