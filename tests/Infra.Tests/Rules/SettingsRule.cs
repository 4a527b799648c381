using Infra.Tests.Bicep;
using Infra.Tests.Project;

namespace Infra.Tests.Rules;

/// <summary>What the app reads is written, what is written is read, and nothing is written that must not be.</summary>
public sealed class SettingsRule : IRule
{
    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var resource = deployment.ResourcesOf("Microsoft.Web/sites/config").Single(one => one.At("name")?.Literal == "appsettings");
        var written = Keys(resource.At("properties")!, deployment.Bicep[resource.File]).ToList();
        var names = written.Select(one => one.Name).ToHashSet();
        var connections = deployment.Code.Connections
            .SelectMany(name => new[] { $"{name}__fullyQualifiedNamespace", $"{name}__credential", $"{name}__clientId" });
        var read = deployment.Code.Settings.Concat(connections).ToHashSet();

        foreach (var name in read.Concat(KnownSettings.OfThePlatform).Where(name => !names.Contains(name)))
        {
            if (!KnownSettings.LeftAlone.ContainsKey(name))
                yield return new Finding("setting-unwritten", resource.File, resource.Line, $"{name} is read and never written");
        }

        foreach (var name in deployment.Code.Configurations.Where(name => name != "configuration"))
            yield return new Finding("setting-unseen", "src", 1, $"what is read from '{name}' is not seen here: call it configuration");
        foreach (var (name, line) in written)
        {
            if (!read.Contains(name) && !KnownSettings.OfThePlatform.Contains(name) && !KnownSettings.Awaited.Contains(name))
                yield return new Finding("setting-unread", resource.File, line, $"{name} is written and never read");
            if (KnownSettings.Forbidden.Contains(name))
                yield return new Finding("setting-forbidden", resource.File, line, $"{name} must not be set");
            if (KnownSettings.LeftAlone.TryGetValue(name, out var reason))
                yield return new Finding("setting-forbidden", resource.File, line, $"{name}: {reason}");
        }

        foreach (var name in KnownSettings.Awaited.Where(read.Contains))
            yield return new Finding("setting-unread", resource.File, resource.Line, $"{name} is read by now: it is awaited no longer");
        foreach (var name in KnownSettings.LeftAlone.Keys.Where(name => !read.Contains(name)))
            yield return new Finding("setting-unread", resource.File, resource.Line, $"{name} is left alone, and no longer read");
    }

    // Every object that a branch, a union or a variable may bring.
    private static IEnumerable<(string Name, int Line)> Keys(Syntax value, BicepFile file) => value.Kind switch
    {
        "object" => value.Properties.Select(one => (one.Name!, one.Value.Line)),
        "identifier" => Keys(file.Find(value.Text)!.Value!, file),
        "ternary_expression" => value.Children.Skip(1).SelectMany(branch => Keys(branch, file)),
        "call_expression" => value.Arguments.SelectMany(argument => Keys(argument, file)),
        _ => [],
    };
}
