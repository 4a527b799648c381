using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Nis2.LocalHost.Hosting;

/// <summary>One invocation.</summary>
internal sealed class LocalFunctionContext : FunctionContext, IAsyncDisposable
{
    private readonly IServiceScopeFactory _scopes;
    private AsyncServiceScope? _scope;
    private IServiceProvider? _services;

    public LocalFunctionContext(IServiceScopeFactory scopes, FunctionMethod function, Invocation invocation)
    {
        _scopes = scopes;
        Function = function;
        Invocation = invocation;
        _services = invocation.Services;
        BindingContext = new LocalBindingContext(invocation.BindingData);
        Features.Set<InvocationResult>(Result);
    }

    public FunctionMethod Function { get; }

    public Invocation Invocation { get; }

    public LocalInvocationResult Result { get; } = new();

    public override string InvocationId { get; } = new Guid(RandomNumberGenerator.GetBytes(16)).ToString();

    public override string FunctionId => Function.Definition.Id;

    public override TraceContext TraceContext { get; } = new LocalTraceContext(Activity.Current);

    public override BindingContext BindingContext { get; }

    public override RetryContext RetryContext { get; } = new LocalRetryContext();

    /// <summary>A scope of its own, made when first asked for: most orchestrators never ask.</summary>
    public override IServiceProvider InstanceServices
    {
        get => _services ??= (_scope = _scopes.CreateAsyncScope()).Value.ServiceProvider;
        set => _services = value;
    }

    public override FunctionDefinition FunctionDefinition => Function.Definition;

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override IInvocationFeatures Features { get; } = new LocalInvocationFeatures();

    public override CancellationToken CancellationToken => Invocation.Cancellation;

    public ValueTask DisposeAsync() => _scope?.DisposeAsync() ?? ValueTask.CompletedTask;
}
