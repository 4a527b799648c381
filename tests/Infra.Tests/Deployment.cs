using Infra.Tests.Bicep;
using Infra.Tests.Project;

namespace Infra.Tests;

/// <summary>Everything that says how the app is deployed, and the code that it must agree with. Paths are relative, with slashes.</summary>
public sealed class Deployment
{
    private static readonly Lazy<Deployment> Whole = new(() => new Deployment(Read()));

    private Deployment(IReadOnlyDictionary<string, string> texts)
        : this(texts, BicepParser.Parse(texts.Where(file => IsBicep(file.Key)).ToDictionary()), new AppCode(texts))
    {
    }

    private Deployment(IReadOnlyDictionary<string, string> texts, IReadOnlyDictionary<string, BicepFile> bicep, AppCode code)
    {
        Texts = texts;
        Bicep = bicep;
        Code = code;
    }

    /// <summary>As it stands in the checkout.</summary>
    public static Deployment Current => Whole.Value;

    public IReadOnlyDictionary<string, string> Texts { get; }

    public IReadOnlyDictionary<string, BicepFile> Bicep { get; }

    public AppCode Code { get; }

    public BicepFile Main => Bicep["infra/main.bicep"];

    public IEnumerable<Declaration> Resources => Bicep.Values.SelectMany(file => file.Resources);

    public IEnumerable<Declaration> ResourcesOf(string type) => Resources.Where(one => one.Target is not null && one.Type == type);

    /// <summary>The same with each change made alone, all of them parsed in one go.</summary>
    public IReadOnlyDictionary<string, Deployment> With(IReadOnlyDictionary<string, Mutation> changes)
    {
        var texts = changes.ToDictionary(one => one.Key, one => Changed(one.Value));
        var parsed = BicepParser.Parse(changes.Where(one => IsBicep(one.Value.File))
            .ToDictionary(one => $"{one.Value.File}#{one.Key}", one => texts[one.Key]));
        return changes.ToDictionary(one => one.Key, one =>
        {
            var changed = new Dictionary<string, string>(Texts) { [one.Value.File] = texts[one.Key] };
            return parsed.TryGetValue($"{one.Value.File}#{one.Key}", out var file)
                ? new Deployment(changed, new Dictionary<string, BicepFile>(Bicep) { [file.Path] = file }, Code)
                : new Deployment(changed, Bicep, new AppCode(changed));
        });
    }

    private string Changed(Mutation change)
    {
        var parts = Texts[change.File].Split(change.Text);
        Assert.True(parts.Length == 2, $"{change.File} holds '{change.Text}' {parts.Length - 1} times.");
        return parts[0] + change.Instead + parts[1];
    }

    private static bool IsBicep(string path) => path.EndsWith(".bicep", StringComparison.Ordinal);

    private static Dictionary<string, string> Read()
    {
        string[] folders = ["infra", ".github", ".devcontainer", "docs/operations", "src/Nis2Functions", "src/Nis2.Storage"];
        string[] files = ["azure.yaml", "host.json", "README.md"];
        return folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*", SearchOption.AllDirectories))
            .Concat(files.Select(file => Path.Combine(Checkout.Root, file)))
            .Select(path => (Full: path, Path: Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/')))
            .Where(file => !file.Path.Contains("/bin/") && !file.Path.Contains("/obj/"))
            .ToDictionary(file => file.Path, file => File.ReadAllText(file.Full).ReplaceLineEndings("\n"));
    }
}
