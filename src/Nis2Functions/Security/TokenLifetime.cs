using Microsoft.IdentityModel.Tokens;

namespace Nis2Functions.Security;

internal static class TokenLifetime
{
    public static TimeSpan Skew { get; } = TimeSpan.FromMinutes(1);

    /// <summary>By the app's clock; a token without an end is never valid.</summary>
    public static LifetimeValidator By(TimeProvider time) => (notBefore, expires, _, _) =>
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end + Skew && (notBefore is not { } start || start - Skew <= now);
    };
}
