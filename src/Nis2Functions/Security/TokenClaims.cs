namespace Nis2Functions.Security;

/// <summary>Which claims of an issuer's tokens count.</summary>
/// <param name="Id">The principal's id; a token without it is refused.</param>
/// <param name="AppRoles">Whether the token's <c>roles</c> hold for the whole deployment.</param>
public sealed record TokenClaims(string Id, bool AppRoles)
{
    public static TokenClaims Development { get; } = new("sub", AppRoles: true);

    /// <summary>
    /// <c>oid</c> is the same for a person or a service principal in every application of the tenant. Roles are assigned per organisation,
    /// in this app: who administers the tenant's app roles gets into no organisation by that.
    /// </summary>
    public static TokenClaims Entra { get; } = new("oid", AppRoles: false);
}
