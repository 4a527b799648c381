namespace Nis2.LocalHost.Orchestration;

internal sealed record ActivityCall(string? Input, string InstanceId)
{
    public const string InstanceIdName = "instanceId";
}
