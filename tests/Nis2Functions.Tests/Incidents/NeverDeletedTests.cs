using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Nis2Functions.Incidents;

namespace Nis2Functions.Tests.Incidents;

public sealed class NeverDeletedTests
{
    // What may go are access, contacts' data and settings; never an incident or anything below one.
    [Fact]
    public void NoRouteDeletesAnIncident()
    {
        var routes = typeof(IncidentEndpoint).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
            .OfType<HttpTriggerAttribute>()
            .Where(trigger => trigger.Route!.Contains("incidents", StringComparison.OrdinalIgnoreCase))
            .ToList();

        Assert.True(routes.Count > 20, $"Only {routes.Count} routes of incidents were found.");
        Assert.All(routes, route => Assert.DoesNotContain("delete", route.Methods!, StringComparer.OrdinalIgnoreCase));
    }
}
