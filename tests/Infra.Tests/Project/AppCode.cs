using System.Text.RegularExpressions;

namespace Infra.Tests.Project;

/// <summary>What the app asks of its surroundings, read from its source.</summary>
public sealed partial class AppCode
{
    private readonly string[] sources;

    public AppCode(IReadOnlyDictionary<string, string> texts)
    {
        sources = [.. texts.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal)).Select(file => file.Value)];
        Settings = [.. sources.SelectMany(SettingsOf).Concat(Placeholders(texts["host.json"])).Distinct().Order(StringComparer.Ordinal)];
        Connections = Names(Connection());
        Functions = Names(Function());
        Clients = Names(Client());
        Messages = Names(Message());
        Figures = Names(Figure());
        OpenTokenRoutes = Names(TokenRoute());
        Configurations = Names(Configuration());
    }

    /// <summary>What the app's source calls its configuration: settings are seen only where it is <c>configuration</c>.</summary>
    public IReadOnlyList<string> Configurations { get; }

    /// <summary>Names of settings that are read, parts separated by <c>__</c> as Azure writes them.</summary>
    public IReadOnlyList<string> Settings { get; }

    /// <summary>Names of the connections in triggers.</summary>
    public IReadOnlyList<string> Connections { get; }

    public IReadOnlyList<string> Functions { get; }

    /// <summary>Types of the clients of Azure services that are made.</summary>
    public IReadOnlyList<string> Clients { get; }

    /// <summary>Texts of log messages, placeholders and all.</summary>
    public IReadOnlyList<string> Messages { get; }

    /// <summary>What stands before a token in addresses.</summary>
    public IReadOnlyList<string> OpenTokenRoutes { get; }

    /// <summary>Names of metrics.</summary>
    public IReadOnlyList<string> Figures { get; }

    public bool Contains(string text) => sources.Any(source => source.Contains(text, StringComparison.Ordinal));

    private IReadOnlyList<string> Names(Regex pattern) =>
        [.. sources.SelectMany(source => pattern.Matches(source).Select(match => match.Groups[1].Value)).Distinct()];

    private static IEnumerable<string> SettingsOf(string source)
    {
        var sections = Section().Matches(source).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        foreach (Match match in Read().Matches(source))
        {
            var (reader, name) = (match.Groups[1].Value, match.Groups[2].Value);
            if (reader == "configuration")
                yield return name.Replace(":", "__");
            else if (sections.TryGetValue(reader, out var section))
                yield return $"{section}__{name}".Replace(":", "__");
        }

        foreach (var name in Placeholders(source))
            yield return name;
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex("""\b(\w+)(?:\[|\.GetValue(?:<[^(]*>)?\()"([A-Za-z][A-Za-z0-9_:]*)["]""")]
    private static partial Regex Read();

    [GeneratedRegex("""var (\w+) = configuration\.GetSection\("([^"]+)"\)""")]
    private static partial Regex Section();

    [GeneratedRegex("\"%([A-Za-z]+)%\"")]
    private static partial Regex Placeholder();

    [GeneratedRegex("Connection = \"([A-Za-z]+)\"")]
    private static partial Regex Connection();

    [GeneratedRegex(@"\[Function\(nameof\((\w+)\)\)\]")]
    private static partial Regex Function();

    [GeneratedRegex(@"new ((?:\w+Service|ServiceBus|Secret|\w*(?:Blob|Queue|Table|Key|Certificate))\w*Client)\((?!\))")]
    private static partial Regex Client();

    [GeneratedRegex(@"\bIConfiguration (\w+)")]
    private static partial Regex Configuration();

    [GeneratedRegex(@"Route = ""([a-z/]+)/\{token\}")]
    private static partial Regex TokenRoute();

    [GeneratedRegex(@"(?:CreateHistogram|CreateCounter<long>|= Lateness)\(\s*""([a-z0-9.]+)""")]
    private static partial Regex Figure();

    [GeneratedRegex("Message = \"([^\"]+)\"")]
    private static partial Regex Message();
}
