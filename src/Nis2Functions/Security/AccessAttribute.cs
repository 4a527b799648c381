namespace Nis2Functions.Security;

/// <summary>
/// Who may call an HTTP function: a principal with one of the roles in the route's organisation, or, on routes without an organisation, one
/// whose token carries one of them. A function without this attribute can't be called at all.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AccessAttribute(params Role[] roles) : Attribute
{
    /// <summary>Empty: every authenticated principal, and on an organisation's routes every role in it.</summary>
    public IReadOnlyList<Role> Roles { get; } = roles;
}
