using System.Reflection;
using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.ServiceBus;

internal sealed class ServiceBusTriggerKind : ITriggerKind
{
    private static readonly Dictionary<Type, Func<ServiceBusReceivedMessage, object>> Forms = new()
    {
        [typeof(ServiceBusReceivedMessage)] = message => message,
        [typeof(BinaryData)] = message => message.Body,
        [typeof(byte[])] = message => message.Body.ToArray(),
        [typeof(string)] = message => message.Body.ToString(),
    };

    public Type Attribute => typeof(ServiceBusTriggerAttribute);

    public string BindingType => BindingTypes.ServiceBus;

    public ParameterBinder? Bind(ParameterInfo parameter, MethodInfo method) => parameter.ParameterType switch
    {
        var type when type == typeof(ServiceBusMessageActions) => context => ((MessageDelivery)context.Invocation.Trigger).Actions,
        var type when parameter.IsDefined(typeof(ServiceBusTriggerAttribute)) =>
            context => Forms[type](((MessageDelivery)context.Invocation.Trigger).Message),
        _ => null,
    };

    public string? Refuse(MethodInfo method, ParameterInfo parameter, TriggerBindingAttribute trigger) => true switch
    {
        _ when !Forms.ContainsKey(parameter.ParameterType) =>
            "a Service Bus trigger sits on a ServiceBusReceivedMessage, BinaryData, byte[] or string.",
        _ when ((ServiceBusTriggerAttribute)trigger).IsBatched => "this host delivers messages one by one.",
        _ when ((ServiceBusTriggerAttribute)trigger).IsSessionsEnabled => "this host knows no sessions.",
        _ when ReturnValue.Of(method.ReturnType) is not null => "nobody would receive what a Service Bus function answers.",
        _ => null,
    };
}
