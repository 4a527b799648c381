using System.Text.RegularExpressions;
using Infra.Tests.Project;

namespace Infra.Tests.Rules;

/// <summary>Every role is known under its name, and given in one file only.</summary>
public sealed partial class RoleIdRule : IRule
{
    public const string Path = "infra/roles.bicep";

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        foreach (var (name, value) in deployment.Bicep[Path].Find("roles")!.Body!.Properties)
        {
            if (KnownRoles.Ids.GetValueOrDefault(name!) != value.Literal)
                yield return new Finding("role-id", Path, value.Line, $"{name} is {KnownRoles.Ids.GetValueOrDefault(name!) ?? "unknown"}");
        }

        foreach (var (file, text) in deployment.Texts.Where(one => one.Key.EndsWith(".bicep", StringComparison.Ordinal) && one.Key != Path))
        {
            if (Guid().IsMatch(text))
                yield return new Finding("role-id", file, 1, "a role outside infra/roles.bicep");
        }

        foreach (var stray in deployment.ResourcesOf("Microsoft.Authorization/roleAssignments").Where(one => one.File != Path))
            yield return new Finding("role-id", stray.File, stray.Line, "an assignment outside infra/roles.bicep");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Guid();
}
