namespace Nis2.LocalHost.Hosting;

/// <summary>What a trigger hands to a function.</summary>
/// <param name="Trigger">The trigger's own value: a request, a message, an orchestration context.</param>
internal sealed record Invocation(object Trigger, CancellationToken Cancellation)
{
    public IReadOnlyDictionary<string, object?> BindingData { get; init; } = new Dictionary<string, object?>();

    /// <summary>The trigger's scope where it brings one.</summary>
    public IServiceProvider? Services { get; init; }

    public IReadOnlyDictionary<object, object> Items { get; init; } = new Dictionary<object, object>();
}
