using Conformance.App.Management;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Conformance.App.Families;

public static class FamilyOrchestrators
{
    /// <summary>Calls children one after the other and joins what they answer.</summary>
    [Function(nameof(CallChildren))]
    public static async Task<string> CallChildren([OrchestrationTrigger] TaskOrchestrationContext context, List<string> names)
    {
        List<string> answers = [];
        foreach (var name in names)
        {
            var options = new SubOrchestrationOptions(instanceId: $"{context.InstanceId}-{name}");
            answers.Add(await context.CallSubOrchestratorAsync<string>(nameof(AnswerParent), name, options));
        }

        return string.Join(", ", answers);
    }

    [Function(nameof(AnswerParent))]
    public static Task<string> AnswerParent([OrchestrationTrigger] TaskOrchestrationContext context, string name) =>
        name == "bad"
            ? throw new InvalidOperationException("a bad child")
            : Task.FromResult($"{name} of {context.Parent!.InstanceId == context.InstanceId[..^(name.Length + 1)]}");

    [Function(nameof(CallBadChild))]
    public static async Task<FailureView?> CallBadChild([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        try
        {
            await context.CallSubOrchestratorAsync(nameof(AnswerParent), "bad");
            return null;
        }
        catch (TaskFailedException failed)
        {
            return FailureView.Of(failed.FailureDetails);
        }
    }
}
