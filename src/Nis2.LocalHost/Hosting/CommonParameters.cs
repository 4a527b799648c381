using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Hosting;

/// <summary>Parameters that a function of any kind may have.</summary>
internal static class CommonParameters
{
    public static ParameterBinder? Bind(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(FunctionContext) => context => context,
        var type when type == typeof(CancellationToken) => context => context.CancellationToken,
        _ => null,
    };
}
