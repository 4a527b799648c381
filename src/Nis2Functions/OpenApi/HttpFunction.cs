using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Nis2Functions.Security;

namespace Nis2Functions.OpenApi;

/// <summary>A function with an HTTP trigger, as its attributes describe it.</summary>
/// <param name="Area">The folder that it stands in.</param>
internal sealed record HttpFunction(
    string Name, string Area, IReadOnlyList<string> Methods, RouteTemplate Route, OperationAttribute Operation, AccessRule Access)
{
    public static IReadOnlyList<HttpFunction> In(Assembly assembly) =>
    [
        .. from type in assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
           let function = method.GetCustomAttribute<FunctionAttribute>()
           let trigger = Trigger(method)
           where function is not null && trigger is not null
           orderby trigger.Route, function.Name
           select Of(function.Name, method, trigger),
    ];

    private static HttpFunction Of(string name, MethodInfo method, HttpTriggerAttribute trigger) => new(
        name,
        method.DeclaringType!.Namespace!.Split('.')[^1],
        trigger.Methods is { Length: > 0 } methods ? methods : throw new InvalidOperationException($"{name} names no HTTP method."),
        RouteTemplate.Parse(trigger.Route ?? throw new InvalidOperationException($"{name} has no route.")),
        method.GetCustomAttribute<OperationAttribute>()
            ?? throw new InvalidOperationException($"{name} needs an {nameof(OperationAttribute)}."),
        AccessRule.Of(method));

    private static HttpTriggerAttribute? Trigger(MethodInfo method) =>
        method.GetParameters().SelectMany(parameter => parameter.GetCustomAttributes<HttpTriggerAttribute>()).FirstOrDefault();
}
