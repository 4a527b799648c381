using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Timers;

internal sealed class TimerTriggerKind : ITriggerKind
{
    public Type Attribute => typeof(TimerTriggerAttribute);

    public string BindingType => BindingTypes.Timer;

    public ParameterBinder? Bind(ParameterInfo parameter, MethodInfo method) =>
        parameter.ParameterType == typeof(TimerInfo) ? context => context.Invocation.Trigger : null;

    public string? Refuse(MethodInfo method, ParameterInfo parameter, TriggerBindingAttribute trigger) => true switch
    {
        _ when parameter.ParameterType != typeof(TimerInfo) => "a timer trigger sits on a parameter of type TimerInfo.",
        _ when ReturnValue.Of(method.ReturnType) is not null => "nobody would receive what a timer function answers.",
        _ => null,
    };
}
