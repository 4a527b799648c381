namespace Nis2.Storage.Directory;

/// <param name="Continuation">Null at the end.</param>
public sealed record PeoplePage(IReadOnlyList<Person> Items, string? Continuation);
