namespace Nis2.Storage.Streams;

/// <param name="Continuation">Null at the end. A page may hold fewer items than asked for before the end.</param>
public sealed record HeadPage(IReadOnlyList<Head> Items, string? Continuation);
