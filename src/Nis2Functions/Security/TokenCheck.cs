namespace Nis2Functions.Security;

/// <summary>What became of a request's token.</summary>
/// <param name="Principal">Null where there is no valid token.</param>
/// <param name="Fault">Why the token was refused, in words that give nothing of it away; null where there was none.</param>
public sealed record TokenCheck(Principal? Principal, string? Fault)
{
    public static TokenCheck Missing { get; } = new(null, null);

    /// <summary>Nobody can say yet: the issuer's keys have not been reached since the app started.</summary>
    public static TokenCheck Unavailable { get; } = new(null, "The issuer's keys cannot be reached.");

    /// <summary>The answer's <c>WWW-Authenticate</c> (RFC 6750, section 3).</summary>
    public string Challenge => Fault is null ? "Bearer" : $"Bearer error=\"invalid_token\", error_description=\"{Fault}\"";
}
