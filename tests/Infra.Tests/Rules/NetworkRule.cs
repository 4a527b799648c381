namespace Infra.Tests.Rules;

/// <summary>A private deployment: every service that can has a private endpoint, and webhooks alone come in through the front.</summary>
public sealed class NetworkRule : IRule
{
    private static readonly (string Module, string Part)[] Private =
    [
        ("hostStorage", "blob"), ("hostStorage", "queue"), ("hostStorage", "table"), ("dataStorage", "blob"), ("dataStorage", "table"),
        ("evidenceStorage", "blob"), ("vault", "vault"), ("functionApp", "sites"), ("serviceBus", "namespace"),
    ];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var targets = deployment.Main.Variables.Where(one => one.Name is "targets" or "busTarget").SelectMany(one => one.Body!.All())
            .Where(node => node.Kind == "object")
            .Select(node => (Module: node["target"]?.Path?[0], Part: node["part"]?.Literal))
            .ToList();
        foreach (var (module, part) in Private.Where(one => !targets.Contains(one)))
            yield return new Finding("private-endpoint", deployment.Main.Path, 1, $"{module} has no private endpoint for {part}");

        var route = deployment.ResourcesOf("Microsoft.Cdn/profiles/afdEndpoints/routes").Single();
        if (route.At("properties.patternsToMatch")?.Children.Select(one => one.Literal).ToArray() is not ["/api/webhooks/*"])
            yield return new Finding("front", route.File, route.Line, "only webhooks come in from the internet");
        if (!deployment.Code.Contains("Route = \"api/webhooks/"))
            yield return new Finding("front", route.File, route.Line, "the app has no such route");
        var app = deployment.ResourcesOf("Microsoft.Web/sites").Single();
        if (deployment.Bicep[app.File].Find("frontOnly")?.Body?.All().Any(node => node.Literal == "x-azure-fdid") != true
            || app.At("properties.siteConfig.ipSecurityRestrictionsDefaultAction")?.All().All(node => node.Literal != "Deny") != false)
            yield return new Finding("front", app.File, app.Line, "others than the front door come in");
    }
}
