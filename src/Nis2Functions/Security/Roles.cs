namespace Nis2Functions.Security;

internal static class Roles
{
    /// <summary>Names that are no role (any more) count for nothing.</summary>
    public static IEnumerable<Role> Read(IEnumerable<string> names) =>
        names.Select(name => Enum.TryParse<Role>(name, out var role) ? role : (Role?)null).OfType<Role>();
}
