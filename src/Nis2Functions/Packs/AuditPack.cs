using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Nis2Functions.Clocks;

namespace Nis2Functions.Packs;

/// <summary>
/// Builds one audit pack: its parts side by side, then the archive from them; later the archive expires. Every activity writes the same
/// files again when it is repeated, so that a death anywhere costs time alone.
/// </summary>
public sealed class AuditPack(PackPlanner planner, PackParts parts, PackAssembler assembler, PackEnds ends)
{
    // A source that breaks off twice at the same place is left out and named.
    private const int Rounds = 12;

    private static readonly TaskOptions Retried = TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(5), 2));

    [Function(nameof(AuditPack))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context, SubjectClock clock)
    {
        var planned = await context.CallActivityAsync<PackPlanned>(nameof(PlanPack), clock, Retried);
        if (!planned.Finished)
        {
            var built = await Task.WhenAll(planned.Parts.Select(part => BuildAsync(context, new PackPartOrder(clock, part))));
            await AssembleAsync(context, clock, built);
        }

        await ClockLoop.RunAsync(context, clock, nameof(TakePackStep));
    }

    [Function(nameof(PlanPack))]
    public Task<PackPlanned> PlanPack([ActivityTrigger] SubjectClock clock, CancellationToken cancellation) =>
        planner.PlanAsync(clock, cancellation);

    [Function(nameof(BuildPackPart))]
    public Task<PackPartResult> BuildPackPart([ActivityTrigger] PackPartOrder order, CancellationToken cancellation) =>
        parts.BuildAsync(order, cancellation);

    [Function(nameof(AssemblePack))]
    public Task<PackAssembled> AssemblePack([ActivityTrigger] PackAssembly assembly, CancellationToken cancellation) =>
        assembler.AssembleAsync(assembly, cancellation);

    [Function(nameof(GiveUpPack))]
    public Task<string> GiveUpPack([ActivityTrigger] PackGivenUp given, CancellationToken cancellation) =>
        ends.GiveUpAsync(given, cancellation);

    [Function(nameof(TakePackStep))]
    public Task<ClockWake> TakePackStep([ActivityTrigger] SubjectClock clock, CancellationToken cancellation) =>
        ends.TakeStepAsync(clock, cancellation);

    private static async Task<PackPartResult> BuildAsync(TaskOrchestrationContext context, PackPartOrder order)
    {
        try
        {
            return await context.CallActivityAsync<PackPartResult>(nameof(BuildPackPart), order, Retried);
        }
        catch (TaskFailedException failed)
        {
            return new PackPartResult(order.Part, Built: false, 0, [failed.FailureDetails.ErrorType]);
        }
    }

    private static async Task AssembleAsync(TaskOrchestrationContext context, SubjectClock clock, PackPartResult[] built)
    {
        var left = new List<string>();
        string? broken = null;
        try
        {
            for (var round = 0; round < Rounds; round++)
            {
                var order = new PackAssembly(clock, built, [.. left]);
                var assembled = await context.CallActivityAsync<PackAssembled>(nameof(AssemblePack), order, Retried);
                if (assembled.Broken is null)
                    return;
                if (assembled.Broken == broken)
                    left.Add(broken);
                broken = assembled.Broken;
            }

            await context.CallActivityAsync<string>(
                nameof(GiveUpPack), new PackGivenUp(clock, $"Evidence can't be read: {broken}"), Retried);
        }
        catch (TaskFailedException failed)
        {
            await context.CallActivityAsync<string>(
                nameof(GiveUpPack), new PackGivenUp(clock, failed.FailureDetails.ErrorType), Retried);
        }
    }
}
