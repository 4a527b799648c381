using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Nis2Functions.Security;

/// <summary>
/// Validates bearer tokens: issuer, audience, signature and lifetime. Pages bring the same token in a cookie, or in the header that App
/// Service Authentication sets; what else that says of the caller is not looked at.
/// </summary>
public sealed class TokenValidator(TokenValidationParameters? parameters, TokenClaims claims)
{
    public const string Cookie = "nis2-token";
    public const string SignedInHeader = "X-MS-TOKEN-AAD-ID-TOKEN";
    private const string Scheme = "Bearer ";
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 16 * 1024 };

    public async Task<TokenCheck> CheckAsync(HttpRequest request) =>
        Token(request) is { } token ? await CheckAsync(token) : TokenCheck.Missing;

    /// <summary>Null where there is no valid token.</summary>
    public async Task<Principal?> ValidateAsync(HttpRequest request, CancellationToken cancellation) =>
        (await CheckAsync(request)).Principal;

    /// <summary>Null where the token is not valid.</summary>
    public async Task<Principal?> ValidateAsync(string token) => (await CheckAsync(token)).Principal;

    /// <summary>Without the bearer's header: only for forms that are known to come from the app's own pages.</summary>
    public async Task<Principal?> ValidateFormAsync(HttpRequest form) =>
        PageToken(form) is { } token ? await ValidateAsync(token) : null;

    /// <summary>Null where the token is not valid, or is one that an application holds for a person.</summary>
    public async Task<CallingApplication?> ValidateCallerAsync(string token)
    {
        if (parameters is null || await handler.ValidateTokenAsync(token, parameters) is not { IsValid: true } result)
            return null;
        var identity = result.ClaimsIdentity;
        // "azp" in tokens of version 2, "appid" in those of version 1; "scp" says for whom.
        return identity.FindFirst("scp") is null && (identity.FindFirst("azp") ?? identity.FindFirst("appid")) is { } application
            ? new CallingApplication(application.Value, [.. identity.FindAll("roles").Select(claim => claim.Value)])
            : null;
    }

    private async Task<TokenCheck> CheckAsync(string token)
    {
        if (parameters is null)
            return new TokenCheck(null, "No issuer of tokens is configured.");
        if (parameters.ConfigurationManager is { } keys && handler.CanReadToken(token) && !await HaveKeysAsync(keys))
            return TokenCheck.Unavailable;
        var result = await handler.ValidateTokenAsync(token, parameters);
        if (!result.IsValid)
            return new TokenCheck(null, Fault(result.Exception));
        return result.ClaimsIdentity.FindFirst(claims.Id)?.Value is { Length: > 0 and <= 128 } id
            ? new TokenCheck(new Principal(id, AppRoles(result.ClaimsIdentity)), null)
            : new TokenCheck(null, $"The token has no {claims.Id}.");
    }

    // Whoever brings a good token is not to blame where the tenant's keys were never fetched yet; kept ones go on being used.
    private static async Task<bool> HaveKeysAsync(BaseConfigurationManager keys)
    {
        try
        {
            return await keys.GetBaseConfigurationAsync(CancellationToken.None) is not null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or IOException or HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    // A browser sends both by itself: good for pages only. The API's commands need the header that no other site can make it send.
    private static string? PageToken(HttpRequest request) =>
        request.Cookies.TryGetValue(Cookie, out var cookie) ? cookie
        : request.Headers[SignedInHeader].ToString() is { Length: > 0 } token ? token
        : null;

    private static string? Token(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return header[Scheme.Length..].Trim();
        return HttpMethods.IsGet(request.Method) ? PageToken(request) : null;
    }

    private static string Fault(Exception? why) => why switch
    {
        SecurityTokenInvalidLifetimeException => "The token is expired or not valid yet.",
        SecurityTokenInvalidIssuerException => "The token is of another issuer.",
        SecurityTokenInvalidAudienceException => "The token is for another audience.",
        _ => "The token is not valid.",
    };

    private HashSet<Role> AppRoles(ClaimsIdentity identity) =>
        claims.AppRoles ? [.. Roles.Read(identity.FindAll("roles").Select(claim => claim.Value))] : [];
}
