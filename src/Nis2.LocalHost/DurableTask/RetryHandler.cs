namespace Microsoft.DurableTask;

/// <summary>Decides after a failure whether to try again. It runs as orchestrator code: deterministic, no I/O.</summary>
public delegate bool RetryHandler(RetryContext retryContext);
