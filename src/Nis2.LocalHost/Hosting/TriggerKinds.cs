using Nis2.LocalHost.Http;
using Nis2.LocalHost.Orchestration;
using Nis2.LocalHost.ServiceBus;
using Nis2.LocalHost.Timers;

namespace Nis2.LocalHost.Hosting;

internal static class TriggerKinds
{
    public static IReadOnlyList<ITriggerKind> All { get; } =
    [
        new HttpTriggerKind(),
        new TimerTriggerKind(),
        new ServiceBusTriggerKind(),
        new OrchestrationTriggerKind(),
        new ActivityTriggerKind(),
    ];
}
