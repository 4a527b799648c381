namespace Infra.Tests.Rules;

/// <summary>Evidence: versions, immutable containers of the names that the app writes to, an unlocked policy, cool storage.</summary>
public sealed class EvidenceRule : IRule
{
    private const string Path = "infra/keep/evidenceStorage.bicep";
    private const string Storage = "Microsoft.Storage/storageAccounts/";

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var file = deployment.Bicep[Path];
        var service = file.Resources.Single(one => one.Type == Storage + "blobServices");
        if (service.At("properties.isVersioningEnabled")?.Literal != "true")
            yield return new Finding("versioning", Path, service.Line, "no versions are kept");

        var containers = file.Resources.Single(one => one.Type == Storage + "blobServices/containers");
        if (containers.At("properties.immutableStorageWithVersioning.enabled")?.Literal != "true")
            yield return new Finding("immutability", Path, containers.Line, "only at its creation a container can be made immutable");
        foreach (var name in file.Find("containerNames")!.Body!.Children.Where(one => !deployment.Code.Contains($"\"{one.Literal}\"")))
            yield return new Finding("immutability", Path, name.Line, $"the app writes to no container {name.Literal}");
        foreach (var name in new[] { "evidence", "anchors" }.Except(file.Find("containerNames")!.Body!.Children.Select(one => one.Literal)))
            yield return new Finding("immutability", Path, containers.Line, $"the container {name} is missing");

        var policy = file.Resources.FirstOrDefault(one => one.Type == Storage + "blobServices/containers/immutabilityPolicies");
        if (policy?.At("name")?.Literal != "default" || policy.At("properties.immutabilityPeriodSinceCreationInDays") is null)
            yield return new Finding("immutability", Path, policy?.Line ?? 1, "no policy named default");
        if (deployment.Main.Find("immutabilityLocked")?.Value?.Literal != "false")
            yield return new Finding("immutability", deployment.Main.Path, 1, "locking is an opt-in: its default is false");
        if (!file.Resources.Any(one => one.Type == Storage + "managementPolicies"
            && one.Value!.All().Any(node => node.Text == "tierToCool")))
            yield return new Finding("lifecycle", Path, 1, "nothing ever moves to cool storage");
    }
}
