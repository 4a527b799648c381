using Nis2.LocalHost.Http;

namespace Nis2.LocalHost.Hosting;

internal static class TriggerKinds
{
    public static IReadOnlyList<ITriggerKind> All { get; } = [new HttpTriggerKind()];
}
