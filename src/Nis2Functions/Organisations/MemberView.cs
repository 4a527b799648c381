namespace Nis2Functions.Organisations;

public sealed record MemberView(string Principal, IReadOnlyList<string> Roles);
