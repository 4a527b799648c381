using Microsoft.DurableTask;

namespace Nis2.LocalHost.Orchestration;

internal sealed record ActivityCall(string? Input, string InstanceId, DataConverter Converter)
{
    public const string InstanceIdName = "instanceId";
}
