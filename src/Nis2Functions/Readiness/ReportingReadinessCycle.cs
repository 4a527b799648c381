using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Nis2.Compliance.Readiness;
using Nis2Functions.Clocks;

namespace Nis2Functions.Readiness;

/// <summary>What an organisation needs to be able to report at all (Arts. 3(4), 27), and the exercises that keep it able.</summary>
public sealed class ReportingReadinessCycle(StepTaker<ReadinessState> steps)
{
    [Function(nameof(ReportingReadinessCycle))]
    public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, SubjectClock clock) =>
        ClockLoop.RunAsync(context, clock, nameof(TakeReadinessStep));

    [Function(nameof(TakeReadinessStep))]
    public Task<ClockWake> TakeReadinessStep([ActivityTrigger] SubjectClock clock, CancellationToken cancellation) =>
        steps.TakeAsync(clock, cancellation);
}
