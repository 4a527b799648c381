using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Nis2.LocalHost.Hosting;

/// <summary>The functions of an app.</summary>
internal sealed record FunctionCatalog(ImmutableArray<FunctionMethod> Functions)
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public bool UsesDurable => Functions.Any(function => function.Definition.InputBindings.Values.Any(
        binding => binding.Type is BindingTypes.Orchestration or BindingTypes.Activity or BindingTypes.DurableClient));

    public bool NeedsStorage => UsesDurable || Functions.Any(function => function.Trigger is not HttpTriggerAttribute);

    /// <exception cref="FunctionRefusedException">A method that bears the attribute can't be a function.</exception>
    public static FunctionCatalog Discover(IEnumerable<Type> types, IReadOnlyList<ITriggerKind> kinds)
    {
        var functions = types
            .SelectMany(type => type.GetMethods(Any))
            .Select(method => (Method: method, Attribute: method.GetCustomAttribute<FunctionAttribute>()))
            .Where(found => found.Attribute is not null)
            .Select(found => Read(found.Method, found.Attribute!.Name, kinds))
            .OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
            .ToImmutableArray();
        foreach (var (first, second) in functions.Zip(functions.Skip(1)))
        {
            if (string.Equals(first.Name, second.Name, StringComparison.OrdinalIgnoreCase))
            {
                throw new FunctionRefusedException(
                    second.Method, $"{first.Definition.EntryPoint} has the name '{first.Name}' already (names ignore case).");
            }
        }

        return new(functions);
    }

    public IEnumerable<(FunctionMethod Function, TTrigger Trigger)> TriggeredBy<TTrigger>()
        where TTrigger : TriggerBindingAttribute =>
        from function in Functions
        where function.Trigger is TTrigger
        select (function, (TTrigger)function.Trigger);

    private static FunctionMethod Read(MethodInfo method, string name, IReadOnlyList<ITriggerKind> kinds)
    {
        var trigger = FunctionRules.Trigger(method, name);
        var attribute = trigger.GetCustomAttribute<TriggerBindingAttribute>()!;
        var kind = kinds.FirstOrDefault(kind => kind.Attribute == attribute.GetType())
            ?? throw new FunctionRefusedException(method, $"this host doesn't know {attribute.GetType().Name}.");
        if (kind.Refuse(method, trigger, attribute) is { } reason)
        {
            throw new FunctionRefusedException(method, reason);
        }

        var binders = method.GetParameters().Select(parameter =>
            CommonParameters.Bind(parameter) ?? kind.Bind(parameter, method) ?? throw new FunctionRefusedException(
                method, $"nothing binds to parameter '{parameter.Name}' of type {parameter.ParameterType.Name}."));
        return new(name, method, attribute, LocalFunctionDefinition.Of(method, name, kind.BindingType), [.. binders]);
    }
}
