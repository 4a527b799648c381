using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Nis2.Compliance.Assessments;
using Nis2Functions.Clocks;

namespace Nis2Functions.Assessments;

/// <summary>The clock of an organisation's action plan and its cycles (Art. 21(2)(f), 21(4)).</summary>
public sealed class ImprovementCycle(StepTaker<PlanState> steps)
{
    [Function(nameof(ImprovementCycle))]
    public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, SubjectClock clock) =>
        ClockLoop.RunAsync(context, clock, nameof(TakeImprovementStep));

    [Function(nameof(TakeImprovementStep))]
    public Task<ClockWake> TakeImprovementStep([ActivityTrigger] SubjectClock clock, CancellationToken cancellation) =>
        steps.TakeAsync(clock, cancellation);
}
