namespace Nis2.Storage.Tests.Events;

public sealed class NamespaceFactAttribute : FactAttribute
{
    public NamespaceFactAttribute() => Skip = ConnectionString is null ? "NIS2_TEST_SERVICEBUS names no Service Bus namespace." : null;

    public static string? ConnectionString { get; } = Environment.GetEnvironmentVariable("NIS2_TEST_SERVICEBUS");
}
