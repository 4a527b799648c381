namespace Nis2.LocalHost.Durable.Execution;

/// <summary>The orchestrator's code no longer takes the steps that its history records.</summary>
internal sealed class NonDeterministicOrchestrationException(string message) : Exception(message);
