using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.DurableTask;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Orchestration;

internal sealed class OrchestrationTriggerKind : ITriggerKind
{
    public Type Attribute => typeof(OrchestrationTriggerAttribute);

    public string BindingType => BindingTypes.Orchestration;

    public ParameterBinder? Bind(ParameterInfo parameter, MethodInfo method)
    {
        if (parameter.ParameterType == typeof(TaskOrchestrationContext))
        {
            return context => context.Invocation.Trigger;
        }

        if (Inputs(method).FirstOrDefault() != parameter)
        {
            return null;
        }

        var getInput = typeof(TaskOrchestrationContext).GetMethod(nameof(TaskOrchestrationContext.GetInput))!
            .MakeGenericMethod(parameter.ParameterType);
        return context => getInput.Invoke(context.Invocation.Trigger, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    public string? Refuse(MethodInfo method, ParameterInfo parameter, TriggerBindingAttribute trigger) => true switch
    {
        _ when parameter.ParameterType != typeof(TaskOrchestrationContext) =>
            "an orchestration trigger sits on a parameter of type TaskOrchestrationContext.",
        _ when !ReturnValue.IsTask(method.ReturnType) => "an orchestrator returns Task or Task<T>.",
        _ => null,
    };

    private static IEnumerable<ParameterInfo> Inputs(MethodInfo method) => method.GetParameters().Where(
        parameter => !parameter.IsDefined(typeof(BindingAttribute)) && CommonParameters.Bind(parameter) is null);
}
