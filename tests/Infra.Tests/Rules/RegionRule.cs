namespace Infra.Tests.Rules;

/// <summary>Data stays in the European Union: its regions are the only ones allowed, and no resource chooses another.</summary>
public sealed class RegionRule : IRule
{
    private static readonly string[] European =
    [
        "austriaeast", "belgiumcentral", "denmarkeast", "francecentral", "germanywestcentral", "italynorth", "northeurope",
        "polandcentral", "spaincentral", "swedencentral", "westeurope",
    ];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var allowed = deployment.Main.Find("location")?.Decorator("allowed")?.Arguments[0].Children ?? [];
        if (allowed.Count == 0)
            yield return new Finding("region", deployment.Main.Path, 1, "location allows any region");
        foreach (var region in allowed.Where(one => !European.Contains(one.Literal)))
            yield return new Finding("region", deployment.Main.Path, region.Line, $"{region.Literal} is not in the European Union");
        foreach (var resource in deployment.Resources)
        {
            if (resource.At("location") is { } location && location.Text != "location" && location.Literal != "global")
                yield return new Finding("region", resource.File, location.Line, $"{resource.Name} chooses its own region");
        }
    }
}
