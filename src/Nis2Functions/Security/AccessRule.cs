using System.Collections.Concurrent;
using System.Reflection;

namespace Nis2Functions.Security;

/// <summary>What an HTTP function asks of its caller, read once from its attributes.</summary>
internal sealed record AccessRule(bool Open, IReadOnlyList<Role> Roles)
{
    private static readonly ConcurrentDictionary<string, AccessRule> Rules = new(StringComparer.Ordinal);

    public static AccessRule Of(string entryPoint) => Rules.GetOrAdd(entryPoint, static name => Of(Method(name)));

    public static AccessRule Of(MethodInfo method)
    {
        var access = method.GetCustomAttribute<AccessAttribute>();
        var open = method.IsDefined(typeof(OpenAccessAttribute));
        if (open == access is not null)
            throw new InvalidOperationException($"{method.Name} needs either {nameof(AccessAttribute)} or {nameof(OpenAccessAttribute)}.");
        return new AccessRule(open, access?.Roles ?? []);
    }

    public bool Admits(IReadOnlySet<Role> roles) => Roles.Count == 0 || Roles.Any(roles.Contains);

    private static MethodInfo Method(string entryPoint)
    {
        var dot = entryPoint.LastIndexOf('.');
        return typeof(AccessRule).Assembly.GetType(entryPoint[..dot], throwOnError: true)!.GetMethod(entryPoint[(dot + 1)..])
            ?? throw new InvalidOperationException($"No method {entryPoint}.");
    }
}
