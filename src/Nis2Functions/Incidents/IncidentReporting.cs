using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Nis2.Compliance.Incidents;
using Nis2Functions.Clocks;

namespace Nis2Functions.Incidents;

/// <summary>The reporting clock of one incident (Art. 23(4)).</summary>
public sealed class IncidentReporting(StepTaker<IncidentState> steps)
{
    [Function(nameof(IncidentReporting))]
    public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, SubjectClock clock) =>
        ClockLoop.RunAsync(context, clock, nameof(TakeIncidentStep));

    [Function(nameof(TakeIncidentStep))]
    public Task<ClockWake> TakeIncidentStep([ActivityTrigger] SubjectClock clock, CancellationToken cancellation) =>
        steps.TakeAsync(clock, cancellation);
}
