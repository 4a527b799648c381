namespace Conformance.Tests;

/// <summary>For tests that kill the host: only where the suite started it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnProcessFactAttribute : FactAttribute
{
    public OwnProcessFactAttribute() => Skip = ConformanceHost.ForeignUrl is null ? null : "The host is not the suite's to kill.";
}
