using Mono.Cecil;

namespace Nis2.Tests.Shared;

/// <summary>The pure part of the base library and of the Durable model: what gives the same on every replay.</summary>
internal static class PureCalls
{
    private static readonly HashSet<string> Namespaces =
    [
        "System",
        "System.Buffers",
        "System.Collections",
        "System.Collections.Generic",
        "System.Collections.Immutable",
        "System.Collections.ObjectModel",
        "System.Diagnostics.CodeAnalysis",
        "System.Globalization",
        "System.Linq",
        "System.Numerics",
        "System.Runtime.CompilerServices",
        "System.Runtime.ExceptionServices",
        "System.Text",
        "System.Text.Json",
        "System.Text.RegularExpressions",
        "Microsoft.DurableTask",
        "Microsoft.DurableTask.Abstractions",
        "Microsoft.Extensions.Logging",
    ];

    private static readonly HashSet<string> Types =
    [
        "System.Threading.CancellationToken",
        "System.Threading.CancellationTokenSource",
        "System.Threading.CancellationTokenRegistration",
        "System.Threading.Tasks.Task",
        "System.Threading.Tasks.Task`1",
        "System.Threading.Tasks.TaskExtensions",
        "System.Threading.Tasks.TaskCanceledException",
    ];

    private static readonly HashSet<string> Impure =
    [
        "System.Activator",
        "System.AppContext",
        "System.AppDomain",
        "System.Console",
        "System.Environment",
        "System.GC",
        "System.Random",
        "System.Threading.Tasks.TaskFactory",
        "System.TimeProvider",
        "System.TimeZone",
    ];

    private static readonly HashSet<string> ImpureMembers =
    [
        "System.DateTime::get_Now",
        "System.DateTime::get_UtcNow",
        "System.DateTime::get_Today",
        "System.DateTime::ToLocalTime",
        "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow",
        "System.DateTimeOffset::ToLocalTime",
        "System.TimeZoneInfo::get_Local",
        "System.Guid::NewGuid",
        "System.Guid::CreateVersion7",
        "System.Threading.Tasks.Task::Run",
        "System.Threading.Tasks.Task::Delay",
        "System.Threading.Tasks.Task::Yield",
        "System.Threading.Tasks.Task::Wait",
        "System.Threading.Tasks.Task::WaitAll",
        "System.Threading.Tasks.Task::WaitAny",
        "System.Threading.Tasks.Task::WaitAsync",
        "System.Threading.Tasks.Task`1::WaitAsync",
        "System.Threading.Tasks.Task::Start",
        "System.Threading.Tasks.Task::get_Factory",
        "System.Threading.Tasks.Task::ContinueWith",
        "System.Threading.Tasks.Task`1::ContinueWith",
        "System.Threading.Tasks.Task::ConfigureAwait",
        "System.Threading.Tasks.Task`1::ConfigureAwait",
        "System.Threading.CancellationTokenSource::CancelAsync",
        "System.Threading.CancellationTokenSource::CancelAfter",
    ];

    public static bool Allows(MethodReference called) =>
        AllowsType(called.DeclaringType)
        && !ImpureMembers.Contains($"{called.DeclaringType.GetElementType().FullName}::{called.Name}")
        && !IsTimedSource(called);

    public static bool AllowsType(TypeReference type)
    {
        var outer = type.GetElementType();
        while (outer.DeclaringType is not null)
        {
            outer = outer.DeclaringType;
        }

        return (Namespaces.Contains(outer.Namespace) && !Impure.Contains(outer.FullName)) || Types.Contains(outer.FullName);
    }

    /// <summary>A token source that cancels itself after a while reads the clock.</summary>
    private static bool IsTimedSource(MethodReference called) =>
        called is { Name: ".ctor", HasParameters: true, DeclaringType.FullName: "System.Threading.CancellationTokenSource" };
}
