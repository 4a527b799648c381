namespace Microsoft.Azure.Functions.Worker;

public abstract class BindingMetadata
{
    public abstract string Name { get; }

    /// <summary>As in function metadata: <c>httpTrigger</c>, <c>timerTrigger</c>, <c>durableClient</c> and so on.</summary>
    public abstract string Type { get; }

    public abstract BindingDirection Direction { get; }
}
