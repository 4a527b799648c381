namespace Infra.Tests.Rules;

/// <summary>What holds records, evidence or secrets cannot be deleted, with its group or alone.</summary>
public sealed class LockRule : IRule
{
    private static readonly string[] Keepers =
        ["infra/keep/dataStorage.bicep", "infra/keep/evidenceStorage.bicep", "infra/keep/vault.bicep"];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        foreach (var path in Keepers)
        {
            var file = deployment.Bicep[path];
            var locked = file.Resources
                .Where(one => one.Type == "Microsoft.Authorization/locks" && one.At("properties.level")?.Literal == "CanNotDelete")
                .Where(one => one.Value!.Kind == "object")
                .Select(one => one.At("scope")?.Text)
                .ToHashSet();
            var holder = file.Resources.First();
            if (!locked.Contains(holder.Name))
                yield return new Finding("lock", path, holder.Line, $"{holder.Name} has no lock");
            var module = deployment.Main.Modules.FirstOrDefault(one => "infra/" + one.Target == path);
            if (module?.At("scope")?.Text != "records")
                yield return new Finding("lock", deployment.Main.Path, module?.Line ?? 1, $"{path} belongs into the group of records");
        }
    }
}
