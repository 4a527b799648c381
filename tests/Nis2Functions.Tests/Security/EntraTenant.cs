using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;
using Nis2Functions.Security;

namespace Nis2Functions.Tests.Security;

/// <summary>A tenant's endpoints on this machine, with keys made for the test, and an app that trusts it.</summary>
internal sealed class EntraTenant : IAsyncDisposable
{
    public const string ObjectId = "5b1c2f0e-7a44-4f57-9d0b-3f2a1c6e8d90";
    public const string ClientId = "0c9f7d53-5a1b-4b1e-8a57-2f3f6d0f2b11";
    public const string Audience = "api://" + ClientId;

    private readonly WebApplication app;
    private readonly FixedTime time = new();
    private readonly HttpClient client = new();
    private RSA key = RSA.Create(2048);
    private string kid = "first";
    private int fetches;

    private EntraTenant(WebApplication app) => this.app = app;

    public static Guid Id { get; } = new("7f0e5a52-6f0d-4a52-93f7-2d6c3a1d9e01");

    public static string Issuer { get; } = $"https://login.microsoftonline.com/{Id}/v2.0";

    public TokenValidator Tokens { get; private set; } = null!;

    public DateTime Now => time.Now.UtcDateTime;

    /// <summary>How often the keys were asked for.</summary>
    public int Fetches => Volatile.Read(ref fetches);

    public bool Reachable { get; set; } = true;

    public string PublicKey => key.ExportSubjectPublicKeyInfoPem();

    public static async Task<EntraTenant> StartAsync(bool requireHttps = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var tenant = new EntraTenant(builder.Build());
        tenant.app.MapGet("/.well-known/openid-configuration", tenant.Metadata);
        tenant.app.MapGet("/keys", tenant.Keys);
        await tenant.app.StartAsync();
        tenant.Tokens = new TokenValidator(
            EntraTokens.Of(
                new EntraSettings(Id, [Audience, ClientId]),
                tenant.app.Urls.Single() + "/",
                new HttpDocumentRetriever(tenant.client) { RequireHttps = requireHttps },
                tenant.time),
            TokenClaims.Entra);
        return tenant;
    }

    public void Rotate(string newKid)
    {
        key = RSA.Create(2048);
        kid = newKid;
    }

    public SigningCredentials Credentials(string algorithm = SecurityAlgorithms.RsaSha256) => Credentials(key, kid, algorithm);

    public static SigningCredentials Credentials(RSA key, string? kid, string algorithm = SecurityAlgorithms.RsaSha256) =>
        new(new RsaSecurityKey(key) { KeyId = kid }, algorithm)
        {
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
        };

    /// <summary>A token as the tenant issues it, but for what a test changes.</summary>
    public string Issue(Action<SecurityTokenDescriptor>? change = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = ClientId,
            IssuedAt = Now,
            NotBefore = Now,
            Expires = Now.AddHours(1),
            Claims = new Dictionary<string, object> { ["oid"] = ObjectId, ["sub"] = "pairwise", ["tid"] = Id.ToString() },
            SigningCredentials = Credentials(),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public Task<TokenCheck> CheckAsync(string token) =>
        Tokens.CheckAsync(new Exchange().With("Authorization", "Bearer " + token).Request);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private IResult Metadata() =>
        !Reachable
            ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            : Results.Json(new { issuer = Issuer, jwks_uri = app.Urls.Single() + "/keys" });

    private IResult Keys()
    {
        Interlocked.Increment(ref fetches);
        var parts = key.ExportParameters(includePrivateParameters: false);
        var web = new
        {
            kty = "RSA",
            use = "sig",
            kid,
            n = Base64UrlEncoder.Encode(parts.Modulus),
            e = Base64UrlEncoder.Encode(parts.Exponent),
        };
        return Results.Json(new { keys = new[] { web } });
    }
}
