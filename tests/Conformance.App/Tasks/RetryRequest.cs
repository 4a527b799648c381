namespace Conformance.App.Tasks;

/// <param name="Key">Counts the attempts.</param>
public sealed record RetryRequest(string Key, int Failures, int Attempts);
