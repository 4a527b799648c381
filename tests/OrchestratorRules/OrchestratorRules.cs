using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Nis2.Tests.Shared;

/// <summary>
/// Reads the code of an assembly's orchestrators and of everything that they reach in it, and reports each use of something that
/// may differ on replay. Calls into other assemblies are allowed by namespace: the context's, the pure base library's, and those
/// that the caller adds.
/// </summary>
internal sealed class OrchestratorRules
{
    private readonly ModuleDefinition _module;
    private readonly HashSet<string> _alsoAllowed;
    private readonly Queue<MethodDefinition> _open = new();
    private readonly HashSet<MethodDefinition> _seen = [];
    private readonly List<string> _violations = [];

    private OrchestratorRules(ModuleDefinition module, IEnumerable<string> alsoAllowed)
    {
        _module = module;
        _alsoAllowed = [.. alsoAllowed];
    }

    /// <returns>The orchestrators found, so that a test can see that it tests something, and one line per violation.</returns>
    public static (IReadOnlyList<string> Orchestrators, IReadOnlyList<string> Violations) Check(
        string assemblyPath, Func<TypeDefinition, bool>? only = null, params string[] alsoAllowed)
    {
        using var module = ModuleDefinition.ReadModule(assemblyPath);
        var orchestrators = module.GetTypes().Where(only ?? (_ => true)).SelectMany(type => type.Methods).Where(IsOrchestrator).ToList();
        var rules = new OrchestratorRules(module, alsoAllowed);
        orchestrators.ForEach(rules.Follow);
        while (rules._open.TryDequeue(out var method))
        {
            rules.Read(method);
        }

        return ([.. orchestrators.Select(method => method.Name)], [.. rules._violations.Distinct().Order(StringComparer.Ordinal)]);
    }

    private static bool IsOrchestrator(MethodDefinition method) => method.Parameters.Any(
        parameter => parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "OrchestrationTriggerAttribute"));

    private void Follow(MethodDefinition method)
    {
        if (_seen.Add(method))
        {
            _open.Enqueue(method);
        }
    }

    private void Read(MethodDefinition method)
    {
        FollowOverrides(method);
        foreach (var instruction in method.HasBody ? method.Body.Instructions : [])
        {
            switch (instruction.Operand)
            {
                case MethodReference called:
                    Read(method, called);
                    break;
                case FieldReference field when IsStatic(instruction.OpCode):
                    Read(method, field);
                    break;
                case TypeReference type when type is not GenericParameter && !IsOwn(type) && !Allows(type):
                    Report(method, type.FullName);
                    break;
            }
        }
    }

    private static bool IsStatic(OpCode code) => code.Code is Code.Ldsfld or Code.Ldsflda or Code.Stsfld;

    private void Read(MethodDefinition method, MethodReference called)
    {
        FollowStateMachines(called);
        if (called.DeclaringType is ArrayType)
        {
            return;
        }

        if (!IsOwn(called.DeclaringType))
        {
            if (!PureCalls.Allows(called) && !_alsoAllowed.Contains(called.DeclaringType.GetElementType().Namespace))
            {
                Report(method, $"{called.DeclaringType.GetElementType().FullName}.{called.Name}");
            }
        }
        else if (called.Resolve() is { } own)
        {
            Follow(own);
            FollowIterator(own);
            FollowInitializer(own.DeclaringType);
        }
    }

    /// <summary>A static field of ours must be read-only; those of the compiler hold delegates that it made once.</summary>
    private void Read(MethodDefinition method, FieldReference field)
    {
        if (!IsOwn(field.DeclaringType))
        {
            if (!Allows(field.DeclaringType))
            {
                Report(method, field.FullName);
            }

            return;
        }

        var own = field.Resolve();
        FollowInitializer(own.DeclaringType);
        if (!own.IsInitOnly && !own.IsLiteral && !own.Name.Contains('<') && !own.DeclaringType.Name.Contains('<'))
        {
            Report(method, $"the mutable static field {own.DeclaringType.FullName}.{own.Name}");
        }
    }

    /// <summary>The body of an async method starts a state machine, which does the work.</summary>
    private void FollowStateMachines(MethodReference called)
    {
        var arguments = (called as GenericInstanceMethod)?.GenericArguments ?? [];
        foreach (var argument in arguments.Where(IsOwn).Select(argument => argument.Resolve()).OfType<TypeDefinition>())
        {
            if (argument.Interfaces.Any(implemented => implemented.InterfaceType.Name == "IAsyncStateMachine"))
            {
                argument.Methods.Where(method => method.Name == "MoveNext").ToList().ForEach(Follow);
            }
        }
    }

    private void FollowIterator(MethodDefinition own)
    {
        if (own.IsConstructor && own.DeclaringType.Name.Contains('<'))
        {
            own.DeclaringType.Methods.Where(method => method.Name == "MoveNext").ToList().ForEach(Follow);
        }
    }

    private void FollowInitializer(TypeDefinition type)
    {
        var initializers = type.Methods.Where(method => method is { IsConstructor: true, IsStatic: true });
        initializers.Where(_ => !type.Name.Contains('<')).ToList().ForEach(Follow);
    }

    /// <summary>A virtual call may end in any override.</summary>
    private void FollowOverrides(MethodDefinition method)
    {
        if (!method.IsVirtual)
        {
            return;
        }

        var overrides = _module.GetTypes()
            .Where(type => type.Interfaces.Select(implemented => implemented.InterfaceType).Append(type.BaseType)
                .Any(parent => parent?.GetElementType().FullName == method.DeclaringType.FullName))
            .SelectMany(type => type.Methods)
            .Where(candidate => candidate.IsVirtual && candidate.Parameters.Count == method.Parameters.Count)
            .Where(candidate => candidate.Name == method.Name || candidate.Name.EndsWith("." + method.Name, StringComparison.Ordinal));
        overrides.ToList().ForEach(Follow);
    }

    private bool IsOwn(TypeReference type) => type.GetElementType().Scope == _module;

    private bool Allows(TypeReference type) => type switch
    {
        ArrayType or ByReferenceType or PointerType => Allows(((TypeSpecification)type).ElementType),
        GenericParameter => true,
        _ => IsOwn(type) || PureCalls.AllowsType(type) || _alsoAllowed.Contains(type.GetElementType().Namespace),
    };

    private void Report(MethodDefinition method, string used) =>
        _violations.Add($"{method.DeclaringType.FullName}.{method.Name} uses {used}");
}
