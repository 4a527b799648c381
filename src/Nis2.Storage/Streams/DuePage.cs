namespace Nis2.Storage.Streams;

/// <param name="Items">By due instant.</param>
/// <param name="Continuation">Null at the end. A page may hold fewer items than asked for before the end.</param>
public sealed record DuePage(IReadOnlyList<DueObligation> Items, string? Continuation);
