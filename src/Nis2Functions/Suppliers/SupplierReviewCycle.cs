using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Nis2.Compliance.Suppliers;
using Nis2Functions.Clocks;

namespace Nis2Functions.Suppliers;

/// <summary>The review cycle of one supplier (Art. 21(2)(d), 21(3)).</summary>
public sealed class SupplierReviewCycle(StepTaker<SupplierState> steps)
{
    [Function(nameof(SupplierReviewCycle))]
    public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, SubjectClock clock) =>
        ClockLoop.RunAsync(context, clock, nameof(TakeSupplierStep));

    [Function(nameof(TakeSupplierStep))]
    public Task<ClockWake> TakeSupplierStep([ActivityTrigger] SubjectClock clock, CancellationToken cancellation) =>
        steps.TakeAsync(clock, cancellation);
}
