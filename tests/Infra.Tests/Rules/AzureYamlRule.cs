using YamlDotNet.RepresentationModel;

namespace Infra.Tests.Rules;

/// <summary>azure.yaml after azd's schema v1.0: known keys, a function's service without what that forbids, both systems' hooks.</summary>
public sealed class AzureYamlRule : IRule
{
    private const string Path = "azure.yaml";
    private static readonly string[] Root =
    [
        "name", "resourceGroup", "metadata", "infra", "services", "resources", "pipeline", "hooks", "requiredVersions", "state",
        "platform", "workflows", "cloud",
    ];

    private static readonly string[] OfFunction =
        ["resourceGroup", "resourceName", "project", "host", "language", "dist", "remoteBuild", "config", "uses", "hooks"];

    private static readonly string[] Languages = ["dotnet", "csharp", "fsharp"];
    private static readonly string[] OfHook =
        ["shell", "kind", "dir", "run", "continueOnError", "interactive", "windows", "posix", "secrets"];

    private static readonly string[] Events =
        ["provision", "infracreate", "infradelete", "down", "up", "package", "deploy", "restore", "build", "publish"];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var yaml = Yaml.Read(deployment.Texts[Path]);
        foreach (var key in Yaml.Keys(yaml).Except(Root))
            yield return Found($"the schema knows no {key}");
        if (Yaml.Text(yaml, "name") is null)
            yield return Found("name is required");
        foreach (var (name, service) in Yaml.Children(yaml, "services"))
        {
            foreach (var key in Yaml.Keys(service).Except(OfFunction))
                yield return Found($"{name}: a function has no {key}");
            if (Yaml.Text(service, "host") != "function" || !Languages.Contains(Yaml.Text(service, "language")))
                yield return Found($"{name}: host is function, language dotnet");
            var project = Yaml.Text(service, "project")?.TrimStart('.', '/').TrimEnd('/');
            if (project is null || !deployment.Texts.Keys.Any(file => file.StartsWith(project + "/", StringComparison.Ordinal)))
                yield return Found($"{name}: no project {project}");
        }

        foreach (var (name, hook) in Yaml.Children(yaml, "hooks"))
        {
            if (!Events.Any(one => name == "pre" + one || name == "post" + one))
                yield return Found($"there is no hook {name}");
            foreach (var problem in Hook(name, hook, deployment))
                yield return Found(problem);
        }
    }

    private static IEnumerable<string> Hook(string name, YamlNode hook, Deployment deployment)
    {
        foreach (var (system, shell, ending) in new[] { ("posix", "sh", ".sh"), ("windows", "pwsh", ".ps1") })
        {
            if (Yaml.Child(hook, system) is not { } one)
            {
                yield return $"{name}: nothing for {system}";
                continue;
            }

            foreach (var key in Yaml.Keys(one).Except(OfHook))
                yield return $"{name}: a hook has no {key}";
            var run = Yaml.Text(one, "run");
            if (Yaml.Text(one, "shell") != shell || run?.EndsWith(ending, StringComparison.Ordinal) != true
                || !deployment.Texts.ContainsKey(run.TrimStart('.', '/')))
                yield return $"{name}: {system} runs a script of {shell} that exists";
        }
    }

    private static Finding Found(string what) => new("azure-yaml", Path, 1, what);
}
