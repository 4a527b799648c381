using Nis2Functions.Security;

namespace Nis2Functions.Organisations;

public sealed record MemberView(string Principal, IReadOnlyList<Role> Roles);
