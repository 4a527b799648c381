using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Nis2.LocalHost.Hosting;

internal sealed class LocalFunctionDefinition : FunctionDefinition
{
    private LocalFunctionDefinition(MethodInfo method, string name, ImmutableDictionary<string, BindingMetadata> bindings)
    {
        Name = name;
        EntryPoint = $"{method.DeclaringType!.FullName}.{method.Name}";
        Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{EntryPoint}:{name}")), 0, 8);
        PathToAssembly = method.DeclaringType.Assembly.Location;
        Parameters = [.. method.GetParameters().Select(p => new FunctionParameter(p.Name!, p.ParameterType))];
        InputBindings = bindings;
    }

    public override string Name { get; }

    public override string Id { get; }

    public override string EntryPoint { get; }

    public override string PathToAssembly { get; }

    public override ImmutableArray<FunctionParameter> Parameters { get; }

    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; }

    public override IImmutableDictionary<string, BindingMetadata> OutputBindings { get; } =
        ImmutableDictionary<string, BindingMetadata>.Empty;

    public static LocalFunctionDefinition Of(MethodInfo method, string name, string triggerType)
    {
        var bindings = method.GetParameters()
            .Where(parameter => parameter.IsDefined(typeof(BindingAttribute)))
            .Select(parameter => new LocalBindingMetadata(
                parameter.Name!,
                parameter.IsDefined(typeof(TriggerBindingAttribute)) ? triggerType : BindingTypes.DurableClient));
        return new(method, name, bindings.ToImmutableDictionary(binding => binding.Name, BindingMetadata (binding) => binding));
    }
}
