using Nis2Functions.Security;

namespace Nis2Functions.Organisations;

/// <param name="Roles">All that the principal has from now on; none takes it out of the organisation.</param>
public sealed record MemberRequest(IReadOnlyList<Role> Roles);
