namespace Microsoft.DurableTask.Client;

public enum OrchestrationRuntimeStatus
{
    Running,
    Completed,
    [Obsolete("An instance that starts over stays Running.")]
    ContinuedAsNew,
    Failed,
    [Obsolete("Never set; a stopped instance is Terminated.")]
    Canceled,
    Terminated,
    Pending,
    Suspended,
}
