namespace EndToEnd;

public static class TestStorage
{
    public static string ConnectionString =>
        Environment.GetEnvironmentVariable("NIS2_TEST_STORAGE")
        ?? throw new InvalidOperationException("NIS2_TEST_STORAGE is not set: run the tests by `dotnet run eng/test.cs`, which starts Azurite.");
}
