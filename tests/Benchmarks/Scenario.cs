namespace Benchmarks;

/// <param name="Request">The request of that number, each sent once.</param>
public sealed record Scenario(string Name, Func<int, HttpRequestMessage> Request);
