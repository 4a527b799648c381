using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Nis2.LocalHost.Hosting;

/// <summary>What one kind of trigger asks of a function's signature and gives to its parameters.</summary>
internal interface ITriggerKind
{
    Type Attribute { get; }

    /// <summary>As in function metadata, <c>httpTrigger</c> for example.</summary>
    string BindingType { get; }

    /// <returns>null when this kind has no value for the parameter.</returns>
    ParameterBinder? Bind(ParameterInfo parameter, MethodInfo method);

    /// <returns>Why the method can't have this trigger; null when it can.</returns>
    string? Refuse(MethodInfo method, ParameterInfo parameter, TriggerBindingAttribute trigger);
}
