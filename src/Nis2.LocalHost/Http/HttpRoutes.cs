using Microsoft.Azure.Functions.Worker;
using Nis2.LocalHost.Hosting;

namespace Nis2.LocalHost.Http;

internal static class HttpRoutes
{
    public static string Of(FunctionMethod function, HttpTriggerAttribute trigger) =>
        trigger.Route?.Trim('/') is { Length: > 0 } route ? route : function.Name;

    public static string Template(string prefix, string route) => prefix.Length == 0 ? $"/{route}" : $"/{prefix}/{route}";

    /// <exception cref="FunctionRefusedException">Two functions have one route and a method in common.</exception>
    public static void RefuseConflicts(IEnumerable<(FunctionMethod Function, HttpTriggerAttribute Trigger)> functions)
    {
        foreach (var sameRoute in functions.GroupBy(f => Of(f.Function, f.Trigger), StringComparer.OrdinalIgnoreCase))
        {
            var taken = new Dictionary<string, FunctionMethod>(StringComparer.OrdinalIgnoreCase);
            foreach (var (function, trigger) in sameRoute)
            {
                string[] methods = trigger.Methods is { Length: > 0 } some ? some : [""];
                var other = methods.Contains("")
                    ? taken.Values.FirstOrDefault()
                    : methods.Append("").Select(method => taken.GetValueOrDefault(method)).FirstOrDefault(found => found is not null);
                if (other is not null)
                {
                    throw new FunctionRefusedException(
                        function.Method, $"{other.Definition.EntryPoint} has the route '{sameRoute.Key}' and a method of it already.");
                }

                foreach (var method in methods.Distinct(StringComparer.OrdinalIgnoreCase))
                {
                    taken.Add(method, function);
                }
            }
        }
    }
}
