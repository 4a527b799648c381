using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Nis2Functions.Security;

/// <summary>
/// Issues and validates tokens on a developer's machine with a key that lies below the local folder. It refuses to exist in Azure.
/// </summary>
public sealed class DevelopmentIssuer
{
    public const string Issuer = "nis2functions-development";
    public const string Audience = "nis2functions";
    public const string AdministratorId = "development-administrator";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);
    private readonly SymmetricSecurityKey key;
    private readonly TimeProvider time;

    public DevelopmentIssuer(string folder, TimeProvider time)
    {
        if (InAzure("WEBSITE_INSTANCE_ID") || InAzure("WEBSITE_SITE_NAME"))
            throw new InvalidOperationException("The development issuer does not run in Azure.");
        this.time = time;
        key = new SymmetricSecurityKey(Key(Path.Combine(folder, "development.key")));
        WritePrivate(Path.Combine(folder, "admin.token"), Issue(AdministratorId, [Role.Administrator]));
    }

    public TokenValidationParameters Parameters => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = Audience,
        IssuerSigningKey = key,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        LifetimeValidator = TokenLifetime.By(time),
    };

    public string Issue(string principal, IReadOnlyCollection<Role> roles)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime,
            Claims = new Dictionary<string, object> { ["sub"] = principal, ["roles"] = roles.Select(role => role.ToString()).ToArray() },
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256),
        });
    }

    private static bool InAzure(string variable) => Environment.GetEnvironmentVariable(variable) is not null;

    private static byte[] Key(string file)
    {
        if (File.Exists(file))
            return Convert.FromBase64String(File.ReadAllText(file));
        var fresh = RandomNumberGenerator.GetBytes(32);
        WritePrivate(file, Convert.ToBase64String(fresh));
        return fresh;
    }

    private static void WritePrivate(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var partial = file + ".partial";
        File.WriteAllText(partial, text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(partial, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(partial, file, overwrite: true);
    }
}
