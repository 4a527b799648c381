namespace Infra.Tests.Rules;

/// <summary>Topic and queues have the names that the app sends to and listens on.</summary>
public sealed class MessagingRule : IRule
{
    /// <summary>Queues into which others send.</summary>
    private static readonly string[] FromOutside = ["tickets"];

    private static readonly string[] Settings = ["NoticesQueue", "TicketsQueue"];

    public IEnumerable<Finding> Check(Deployment deployment)
    {
        foreach (var entity in deployment.ResourcesOf("Microsoft.ServiceBus/namespaces/topics")
            .Concat(deployment.ResourcesOf("Microsoft.ServiceBus/namespaces/queues")))
        {
            var name = entity.At("name")!.Literal!;
            if (!FromOutside.Contains(name) && !deployment.Code.Contains($"Entity = \"{name}\";"))
                yield return new Finding("messaging", entity.File, entity.Line, $"the app sends nothing to {name}");
        }

        var queues = deployment.ResourcesOf("Microsoft.ServiceBus/namespaces/queues").ToDictionary(queue => queue.At("name")!.Literal!);
        var clocks = deployment.Bicep["infra/app/settings.bicep"].Find("clocks")!.Body!;
        foreach (var setting in Settings)
        {
            if (clocks[setting]?.Literal is not { } name || !queues.Remove(name))
            {
                yield return new Finding(
                    "messaging", "infra/app/settings.bicep", clocks[setting]?.Line ?? 1, $"{setting} is no queue's name, or another's");
            }
        }

        foreach (var (name, queue) in queues)
            yield return new Finding("messaging", queue.File, queue.Line, $"nobody listens on {name}");
    }
}
