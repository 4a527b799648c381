using System.Text.Json;

namespace Conformance.Tests;

internal sealed record InstanceView(
    string Name, string Status, string? Input, string? Output, string? CustomStatus, FailureView? Failure)
{
    public bool HasEnded => Status is "Completed" or "Failed" or "Terminated";

    public T OutputAs<T>() => JsonSerializer.Deserialize<T>(Output!)!;
}
