using Infra.Tests.Bicep;
using Infra.Tests.Project;

namespace Infra.Tests.Rules;

/// <summary>Every client of the app has the roles that it needs, where it needs them, and no role is there for nobody.</summary>
public sealed class RoleRule : IRule
{
    private sealed record Need(string Scope, string Role);

    private static readonly Dictionary<string, Need[]> Clients = new()
    {
        ["TableServiceClient"] = [new("dataStorage", "storageTableDataContributor")],
        ["BlobServiceClient"] =
            [new("dataStorage", "storageBlobDataContributor"), new("evidenceStorage", "storageBlobDataContributor")],
        // Only where no namespace is configured, which here is always.
        ["QueueServiceClient"] = [],
        ["ServiceBusClient"] = [new("serviceBus", "serviceBusDataSender")],
        ["SecretClient"] = [new("vault", "keyVaultSecretsOfficer")],
    };

    private static readonly Dictionary<string, Need[]> Connections = new()
    {
        ["ServiceBus"] = [new("serviceBus", "serviceBusDataReceiver")],
    };

    private static readonly Need[] Host =
    [
        new("hostStorage", "storageBlobDataOwner"),
        new("hostStorage", "storageQueueDataContributor"),
        new("hostStorage", "storageTableDataContributor"),
        new("insights", "monitoringMetricsPublisher"),
    ];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        var needs = new HashSet<Need>(Host);
        foreach (var (name, known) in deployment.Code.Clients.Select(one => (one, Clients))
            .Concat(deployment.Code.Connections.Select(one => (one, Connections))))
        {
            if (known.TryGetValue(name, out var found))
                needs.UnionWith(found);
            else
                yield return Found(1, $"which roles does {name} need?");
        }

        var given = deployment.ResourcesOf("Microsoft.Authorization/roleAssignments").Select(one => (Need: Given(one), one.Line)).ToList();
        foreach (var need in needs.Where(need => given.All(one => one.Need != need)))
            yield return Found(1, $"{need.Role} on {need.Scope} is missing");
        foreach (var (need, line) in given.Where(one => !needs.Contains(one.Need)))
            yield return Found(line, $"{need.Role} on {need.Scope} serves nobody");
        foreach (var twice in given.GroupBy(one => one.Need).Where(one => one.Count() > 1))
            yield return Found(twice.Last().Line, $"{twice.Key.Role} on {twice.Key.Scope} twice");
    }

    private static Need Given(Declaration assignment)
    {
        var role = assignment.At("properties.roleDefinitionId")!.All().Select(one => one.Path).FirstOrDefault(path => path is ["roles", _]);
        return new Need(assignment.At("scope")!.Text, role?[1] ?? "?");
    }

    private static Finding Found(int line, string what) => new("role", RoleIdRule.Path, line, what);
}
