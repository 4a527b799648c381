using System.Diagnostics;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;

namespace Nis2.LocalHost.Hosting;

/// <summary>Runs functions behind the app's middleware.</summary>
internal sealed class FunctionInvoker
{
    // As the official worker names it, so that whoever listens needs not know the platform.
    private static readonly ActivitySource Source = new("Microsoft.Azure.Functions.Worker");

    private readonly IServiceScopeFactory _scopes;
    private readonly FunctionExecutionDelegate _pipeline;

    public FunctionInvoker(
        IServiceScopeFactory scopes, IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        _scopes = scopes;
        _pipeline = middleware.Reverse().Aggregate((FunctionExecutionDelegate)ExecuteAsync, (next, wrap) => wrap(next));
    }

    /// <returns>What the function, or a middleware in its stead, answered.</returns>
    public async Task<object?> InvokeAsync(FunctionMethod function, Invocation invocation)
    {
        await using var context = new LocalFunctionContext(_scopes, function, invocation);
        foreach (var (key, value) in invocation.Items)
        {
            context.Items[key] = value;
        }

        using var span = Start(context);
        await _pipeline(context);
        return context.Result.Value;
    }

    // Orchestrators are replayed at every wake: their spans would tell nothing.
    private static Activity? Start(LocalFunctionContext context)
    {
        var function = context.FunctionDefinition;
        if (!Source.HasListeners() || function.InputBindings.Values.Any(binding => binding.Type == BindingTypes.Orchestration))
            return null;
        var cause = Activity.Current is { } current
            ? new ActivityContext(current.TraceId, current.SpanId, ActivityTraceFlags.Recorded, current.TraceStateString, isRemote: true)
            : default;
        return Source.StartActivity($"function {function.Name}", ActivityKind.Server, cause)
            ?.SetTag("faas.name", function.Name)
            .SetTag("faas.invocation_id", context.InvocationId);
    }

    private static async Task ExecuteAsync(FunctionContext context)
    {
        var local = (LocalFunctionContext)context;
        local.Result.Value = await local.Function.CallAsync(local);
    }
}
