using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Nis2Functions.Security;

/// <summary>Validates bearer tokens: issuer, audience, signature and lifetime. Pages bring the same token in a cookie.</summary>
public sealed class TokenValidator(TokenValidationParameters? parameters)
{
    public const string Cookie = "nis2-token";
    private const string Scheme = "Bearer ";
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 16 * 1024 };

    /// <summary>Null where there is no valid token.</summary>
    public async Task<Principal?> ValidateAsync(HttpRequest request, CancellationToken cancellation) =>
        Token(request) is { } token ? await ValidateAsync(token) : null;

    /// <summary>Null where the token is not valid.</summary>
    public async Task<Principal?> ValidateAsync(string token)
    {
        if (parameters is null)
            return null;
        var result = await handler.ValidateTokenAsync(token, parameters);
        if (!result.IsValid)
            return null;
        var id = result.ClaimsIdentity.FindFirst("oid")?.Value ?? result.ClaimsIdentity.FindFirst("sub")?.Value;
        return id is { Length: > 0 and <= 128 } ? new Principal(id, AppRoles(result.ClaimsIdentity)) : null;
    }

    /// <summary>By the cookie alone: only for forms that are known to come from the app's own pages.</summary>
    public async Task<Principal?> ValidateFormAsync(HttpRequest form) =>
        form.Cookies.TryGetValue(Cookie, out var cookie) ? await ValidateAsync(cookie) : null;

    // The cookie is for pages only: the API's commands need the header, which no other site can make a browser send.
    private static string? Token(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return header[Scheme.Length..].Trim();
        return HttpMethods.IsGet(request.Method) && request.Cookies.TryGetValue(Cookie, out var cookie) ? cookie : null;
    }

    private static HashSet<Role> AppRoles(ClaimsIdentity identity) =>
        [.. Roles.Read(identity.FindAll("roles").Select(claim => claim.Value))];
}
