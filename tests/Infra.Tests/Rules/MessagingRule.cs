namespace Infra.Tests.Rules;

/// <summary>The topic and the queue have the names that the app sends to and listens on.</summary>
public sealed class MessagingRule : IRule
{
    public IEnumerable<Finding> Check(Deployment deployment)
    {
        foreach (var entity in deployment.ResourcesOf("Microsoft.ServiceBus/namespaces/topics")
            .Concat(deployment.ResourcesOf("Microsoft.ServiceBus/namespaces/queues")))
        {
            var name = entity.At("name")!.Literal!;
            if (!deployment.Code.Contains($"Entity = \"{name}\";"))
                yield return new Finding("messaging", entity.File, entity.Line, $"the app sends nothing to {name}");
        }

        var queue = deployment.ResourcesOf("Microsoft.ServiceBus/namespaces/queues").Single();
        var listens = deployment.Bicep["infra/app/settings.bicep"].Find("clocks")!.Body!["NoticesQueue"];
        if (listens?.Literal != queue.At("name")!.Literal)
            yield return new Finding("messaging", "infra/app/settings.bicep", listens?.Line ?? 1, "NoticesQueue is not the queue's name");
    }
}
