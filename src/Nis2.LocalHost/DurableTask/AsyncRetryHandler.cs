namespace Microsoft.DurableTask;

/// <summary>Decides after a failure whether to try again; it may await durable timers and tasks of the context only.</summary>
public delegate Task<bool> AsyncRetryHandler(RetryContext retryContext);
