using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Nis2.Compliance.Evidence;
using Nis2Functions.Clocks;

namespace Nis2Functions.Evidence;

/// <summary>The clock of one piece of evidence: its review and the end of its validity.</summary>
public sealed class EvidenceReviewCycle(StepTaker<EvidenceState> steps)
{
    [Function(nameof(EvidenceReviewCycle))]
    public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, SubjectClock clock) =>
        ClockLoop.RunAsync(context, clock, nameof(TakeEvidenceStep));

    [Function(nameof(TakeEvidenceStep))]
    public Task<ClockWake> TakeEvidenceStep([ActivityTrigger] SubjectClock clock, CancellationToken cancellation) =>
        steps.TakeAsync(clock, cancellation);
}
