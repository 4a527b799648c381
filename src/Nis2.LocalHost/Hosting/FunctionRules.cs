using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Nis2.LocalHost.Hosting;

/// <summary>What holds for functions of every kind.</summary>
internal static partial class FunctionRules
{
    /// <returns>The parameter with the method's one trigger.</returns>
    /// <exception cref="FunctionRefusedException" />
    public static ParameterInfo Trigger(MethodInfo method, string name)
    {
        if (Refuse(method, name) is { } reason)
        {
            throw new FunctionRefusedException(method, reason);
        }

        ParameterInfo[] triggers = [.. method.GetParameters().Where(p => p.IsDefined(typeof(TriggerBindingAttribute)))];
        return triggers switch
        {
            [var one] => one,
            [] => throw new FunctionRefusedException(method, "it has no trigger."),
            _ => throw new FunctionRefusedException(method, "it has more than one trigger."),
        };
    }

    private static string? Refuse(MethodInfo method, string name) => method switch
    {
        { DeclaringType.IsVisible: false } => "its class is not public, and the Functions SDK would leave it out.",
        { IsPublic: false } => "the method is not public, and the Functions SDK would leave it out.",
        { DeclaringType: { IsAbstract: true, IsSealed: false } } => "its class is abstract.",
        { DeclaringType.ContainsGenericParameters: true } or { ContainsGenericParameters: true } => "it is generic.",
        _ when !ValidName().IsMatch(name) || name.Equals("host", StringComparison.OrdinalIgnoreCase) =>
            $"'{name}' is no function name: a letter, then at most 127 letters, digits, '-' and '_', and not 'host'.",
        _ when method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)) =>
            "it is async void, so nobody could wait for it or see it fail.",
        _ => null,
    };

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,127}\\z")]
    private static partial Regex ValidName();
}
