using Nis2Functions.Security;

namespace Nis2Functions.Organisations;

/// <param name="Roles">The caller's, in this organisation.</param>
public sealed record OrganisationSummary(string Id, string Name, string Country, IReadOnlyList<Role> Roles);
