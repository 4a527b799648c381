using Microsoft.AspNetCore.Http;

namespace Nis2Functions.Security;

/// <summary>Who calls.</summary>
/// <param name="Id">The token's opaque principal id: <c>oid</c> of Entra ID, <c>sub</c> in development.</param>
/// <param name="AppRoles">Roles that a development token itself carries; they hold for the whole deployment.</param>
/// <param name="OrganisationRoles">Roles in the route's organisation; empty on other routes.</param>
public sealed record Caller(string Id, IReadOnlySet<Role> AppRoles, IReadOnlySet<Role> OrganisationRoles);

internal static class CallerExtensions
{
    private static readonly object Key = new();

    public static Caller Caller(this HttpContext context) => (Caller)context.Items[Key]!;

    public static void SetCaller(this HttpContext context, Caller caller) => context.Items[Key] = caller;
}
