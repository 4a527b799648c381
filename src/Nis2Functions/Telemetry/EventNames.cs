using System.Collections.Concurrent;
using System.Reflection;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Telemetry;

/// <summary>Names of events as streams spell them.</summary>
internal static class EventNames
{
    private static readonly ConcurrentDictionary<Type, string> Known = new();

    public static string Of(SubjectEvent facts) =>
        Known.GetOrAdd(facts.GetType(), type => type.GetCustomAttribute<EventTypeAttribute>()?.Name ?? "unknown");
}
