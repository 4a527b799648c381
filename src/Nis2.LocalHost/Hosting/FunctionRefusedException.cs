using System.Reflection;

namespace Nis2.LocalHost.Hosting;

/// <summary>A function that the official generators would refuse or silently leave out, or that this host can't run.</summary>
internal sealed class FunctionRefusedException(MethodInfo method, string reason)
    : InvalidOperationException($"{method.DeclaringType?.FullName}.{method.Name} can't be a function: {reason}");
