using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace Nis2.LocalHost.Hosting;

/// <summary>A checked function, ready to be called.</summary>
internal sealed record FunctionMethod(
    string Name,
    MethodInfo Method,
    TriggerBindingAttribute Trigger,
    LocalFunctionDefinition Definition,
    ImmutableArray<ParameterBinder> Binders)
{
    private readonly ObjectFactory? _create = Method.IsStatic ? null : ActivatorUtilities.CreateFactory(Method.DeclaringType!, []);
    private readonly Func<object?, Task<object?>> _unwrap = ReturnValue.Unwrapper(Method.ReturnType);

    /// <remarks>Awaits on the caller's context: orchestrators must stay on theirs.</remarks>
    public async Task<object?> CallAsync(LocalFunctionContext context)
    {
        var arguments = Array.ConvertAll([.. Binders], bind => bind(context));
        var instance = _create?.Invoke(context.InstanceServices, null);
        return await _unwrap(Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null));
    }
}
