namespace Nis2.LocalHost.Tests.Hosting;

internal static class TestStorage
{
    public static string ConnectionString { get; } = Environment.GetEnvironmentVariable("NIS2_TEST_STORAGE")
        ?? throw new InvalidOperationException("These tests need Azurite: set NIS2_TEST_STORAGE to its connection string.");

    /// <summary>A name that no other test uses, fit for queues, containers and tables.</summary>
    public static string NewName(string prefix) => $"{prefix}{Guid.NewGuid():N}";
}
