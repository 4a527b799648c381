namespace Nis2Functions.Security;

/// <summary>What a valid token says of its bearer.</summary>
public sealed record Principal(string Id, IReadOnlySet<Role> AppRoles);
