namespace Infra.Tests.Rules;

/// <summary>One instance waits for HTTP requests by default, and the service of azure.yaml finds its app.</summary>
public sealed class ReadinessRule : IRule
{
    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var ready = deployment.Main.Find("alwaysReadyHttp");
        if (ready?.Value?.Literal is not { } text || int.Parse(text) < 1)
            yield return new Finding("always-ready", deployment.Main.Path, ready?.Line ?? 1, "by default no instance is ready");
        var app = deployment.ResourcesOf("Microsoft.Web/sites").Single();
        var always = app.At("properties.functionAppConfig.scaleAndConcurrency.alwaysReady");
        if (always is null || always.All().All(node => node.Literal != "http"))
            yield return new Finding("always-ready", app.File, app.Line, "HTTP functions are not kept ready");
        var tagged = app.At("tags")?.All().SelectMany(node => node.Properties).FirstOrDefault(one => one.Name == "azd-service-name").Value;
        if (tagged?.Literal is not { } service || !deployment.Texts["azure.yaml"].Contains($"\n  {service}:\n"))
            yield return new Finding("service-tag", app.File, app.Line, "azd finds no app for its service");
    }
}
