using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;

namespace Nis2.LocalHost.Hosting;

/// <summary>Runs functions behind the app's middleware.</summary>
internal sealed class FunctionInvoker
{
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

        await _pipeline(context);
        return context.Result.Value;
    }

    private static async Task ExecuteAsync(FunctionContext context)
    {
        var local = (LocalFunctionContext)context;
        local.Result.Value = await local.Function.CallAsync(local);
    }
}
