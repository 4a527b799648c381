using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Nis2Functions.Clocks;

namespace Nis2Functions.Notices;

/// <summary>
/// The clock of a notice that has reached nobody yet: contact by contact, round by round, for as long as the domain is patient.
/// </summary>
public sealed class NoticeDelivery(NoticeStepTaker steps)
{
    [Function(nameof(NoticeDelivery))]
    public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, SubjectClock clock) =>
        ClockLoop.RunAsync(context, clock, nameof(TakeNoticeStep));

    [Function(nameof(TakeNoticeStep))]
    public Task<ClockWake> TakeNoticeStep([ActivityTrigger] SubjectClock clock, CancellationToken cancellation) =>
        steps.TakeAsync(clock, cancellation);
}
