using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Conformance.App.Management;

/// <summary>How often activities ran, by a key of the caller's; gone with the process.</summary>
public static class Counters
{
    private static readonly ConcurrentDictionary<string, int> Counts = new();

    [Function(nameof(GetCounter))]
    public static IResult GetCounter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "counters/{key}")] HttpRequest request, string key) =>
        Results.Json(Counts.GetValueOrDefault(key));

    internal static int Next(string key) => Counts.AddOrUpdate(key, 1, (_, count) => count + 1);
}
