using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Http;

internal sealed class HttpTriggerKind : ITriggerKind
{
    public Type Attribute => typeof(HttpTriggerAttribute);

    public string BindingType => BindingTypes.Http;

    public ParameterBinder? Bind(ParameterInfo parameter, MethodInfo method)
    {
        if (parameter.ParameterType == typeof(HttpRequest))
        {
            return context => ((HttpContext)context.Invocation.Trigger).Request;
        }

        var route = method.GetParameters()
            .Select(found => found.GetCustomAttribute<HttpTriggerAttribute>()?.Route)
            .FirstOrDefault(found => found is not null) ?? "";
        return RoutePatternFactory.Parse(route).GetParameter(parameter.Name!) is null ? null : RouteValue.Binder(parameter);
    }

    public string? Refuse(MethodInfo method, ParameterInfo parameter, TriggerBindingAttribute trigger) => true switch
    {
        _ when parameter.ParameterType != typeof(HttpRequest) => "an HTTP trigger sits on a parameter of type HttpRequest.",
        _ when LeavesLevelOpen(parameter) =>
            "without an authorization level this constructor means Anonymous: name the level.",
        _ when ((HttpTriggerAttribute)trigger).Route?.Trim('/').StartsWith("admin", StringComparison.OrdinalIgnoreCase) == true =>
            "routes that begin with 'admin' belong to the Functions host.",
        _ when !Answers(ReturnValue.Of(method.ReturnType)) => "an HTTP function answers with IResult, IActionResult or nothing; anything else gets lost on Azure.",
        _ => null,
    };

    private static bool Answers(Type? answer) =>
        answer is null || answer.IsAssignableTo(typeof(IResult)) || answer.IsAssignableTo(typeof(IActionResult));

    private static bool LeavesLevelOpen(ParameterInfo parameter) =>
        parameter.CustomAttributes.First(found => found.AttributeType == typeof(HttpTriggerAttribute))
            .Constructor.GetParameters() is [{ ParameterType.IsArray: true }];
}
