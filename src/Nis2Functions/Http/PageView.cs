namespace Nis2Functions.Http;

/// <param name="Continuation">Give it back as <c>?continuation=</c> for the next page; null on the last one.</param>
public sealed record PageView<T>(IReadOnlyList<T> Items, string? Continuation);
