using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Nis2.LocalHost.Durable;

namespace Nis2.LocalHost.Hosting;

/// <summary>Parameters that a function of any kind may have.</summary>
internal static class CommonParameters
{
    public static ParameterBinder? Bind(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(FunctionContext) => context => context,
        var type when type == typeof(CancellationToken) => context => context.CancellationToken,
        var type when type == typeof(DurableTaskClient) && parameter.IsDefined(typeof(DurableClientAttribute)) =>
            context => context.InstanceServices.GetRequiredService<DurableEngine>().Client,
        _ => null,
    };
}
