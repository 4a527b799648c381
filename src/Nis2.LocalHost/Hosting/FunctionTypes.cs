using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Nis2.LocalHost.Hosting;

internal static class FunctionTypes
{
    /// <summary>The types of the assembly that <c>LocalHost:FunctionsAssembly</c> names, else of the program's own.</summary>
    public static IReadOnlyList<Type> Of(IConfiguration settings) =>
        (settings["LocalHost:FunctionsAssembly"] is { Length: > 0 } name ? Assembly.Load(name) : Assembly.GetEntryAssembly()!)
            .GetTypes();
}
