namespace Nis2.LocalHost.Durable.Instances;

/// <summary>The step of another instance that a sub-orchestration answers.</summary>
internal sealed record ParentLink(string InstanceId, string Name, string ExecutionId, int Step);
