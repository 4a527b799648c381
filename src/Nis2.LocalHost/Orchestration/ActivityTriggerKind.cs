using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Orchestration;

internal sealed class ActivityTriggerKind : ITriggerKind
{
    public Type Attribute => typeof(ActivityTriggerAttribute);

    public string BindingType => BindingTypes.Activity;

    public ParameterBinder? Bind(ParameterInfo parameter, MethodInfo method)
    {
        if (parameter.IsDefined(typeof(ActivityTriggerAttribute)))
        {
            return context => context.Invocation.Trigger is ActivityCall call
                ? call.Converter.Deserialize(call.Input, parameter.ParameterType)
                : null;
        }

        return parameter.ParameterType == typeof(string)
            && string.Equals(parameter.Name, ActivityCall.InstanceIdName, StringComparison.OrdinalIgnoreCase)
            ? context => ((ActivityCall)context.Invocation.Trigger).InstanceId
            : null;
    }

    public string? Refuse(MethodInfo method, ParameterInfo parameter, TriggerBindingAttribute trigger) => null;
}
