using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace Conformance.App.Restarts;

public static class CarryingOrchestrator
{
    /// <summary>Starts over at <c>go</c>, with or without the notes that have come until then, and gives the first note.</summary>
    [Function(nameof(CarryNotes))]
    public static async Task<string?> CarryNotes([OrchestrationTrigger] TaskOrchestrationContext context, CarryState state)
    {
        if (state.StartedOver)
        {
            return await context.WaitForExternalEvent<string>("note");
        }

        context.SetCustomStatus("ready");
        await context.WaitForExternalEvent<string>("go");
        context.ContinueAsNew(state with { StartedOver = true }, preserveUnprocessedEvents: state.Keep);
        return null;
    }
}
