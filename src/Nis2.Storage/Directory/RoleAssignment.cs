namespace Nis2.Storage.Directory;

/// <param name="Principal">Subject of the bearer token.</param>
public sealed record RoleAssignment(string Principal, IReadOnlyList<string> Roles);
