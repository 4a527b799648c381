using Microsoft.DurableTask;

namespace Nis2.LocalHost.Durable.Execution;

/// <summary>What stands fixed during one execution of an orchestrator.</summary>
internal sealed record ExecutionStart(
    string Name, string InstanceId, string ExecutionId, string Version, string? Input, ParentOrchestrationInstance? Parent);
