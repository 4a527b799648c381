using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Conformance.App.Events;

public static class EventOrchestrators
{
    /// <summary>Waits for numbers only after <c>begin</c>: those that came before have waited in their order.</summary>
    [Function(nameof(CollectNumbers))]
    public static async Task<List<int>> CollectNumbers([OrchestrationTrigger] TaskOrchestrationContext context, int count)
    {
        await context.WaitForExternalEvent<string>("begin");
        List<int> numbers = [];
        while (numbers.Count < count)
        {
            numbers.Add(await context.WaitForExternalEvent<int>("number"));
        }

        return numbers;
    }

    /// <summary>Of two waiters for one name the newer takes the event.</summary>
    [Function(nameof(StackWaiters))]
    public static async Task<string> StackWaiters([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var older = context.WaitForExternalEvent<string>("go");
        var newer = context.WaitForExternalEvent<string>("go");
        return await Task.WhenAny(older, newer) == newer ? "newer" : "older";
    }

    [Function(nameof(SendLetter))]
    public static Task SendLetter([OrchestrationTrigger] TaskOrchestrationContext context, string receiver)
    {
        context.SendEvent(receiver, "letter", $"from {context.Name}");
        return Task.CompletedTask;
    }

    [Function(nameof(ReceiveLetter))]
    public static Task<string> ReceiveLetter([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        context.SetCustomStatus("waiting for a letter");
        return context.WaitForExternalEvent<string>("letter");
    }
}
