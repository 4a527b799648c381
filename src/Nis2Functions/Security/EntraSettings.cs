using Microsoft.Extensions.Configuration;

namespace Nis2Functions.Security;

/// <summary>Whose tokens are accepted outside development, and for whom they are issued.</summary>
/// <param name="Tenant"><c>Entra:TenantId</c>: one tenant, by its id.</param>
/// <param name="Audiences">
/// <c>Entra:Audience</c>: application id URI, client id or, separated by a blank, both: tokens of version 1 name the one, of version 2 the
/// other. A client id stands for <c>api://{client id}</c> too, and that for the client id.
/// </param>
public sealed record EntraSettings(Guid Tenant, IReadOnlyList<string> Audiences)
{
    private const string Scheme = "api://";

    /// <summary>Null where neither is set.</summary>
    /// <exception cref="InvalidOperationException">One is missing, or the tenant is not an id.</exception>
    public static EntraSettings? Read(IConfiguration configuration)
    {
        var (tenant, audience) = (configuration["Entra:TenantId"], configuration["Entra:Audience"]);
        if (string.IsNullOrWhiteSpace(tenant) && string.IsNullOrWhiteSpace(audience))
            return null;
        if (string.IsNullOrWhiteSpace(audience))
            throw new InvalidOperationException("The setting Entra__Audience is missing.");
        // A name like "common" would accept tokens of every tenant there is.
        if (!Guid.TryParseExact(tenant, "D", out var id))
            throw new InvalidOperationException("The setting Entra__TenantId is not the id of a tenant.");
        var named = audience.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new EntraSettings(id, [.. named.SelectMany(Forms).Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Forms(string audience)
    {
        yield return audience;
        if (Guid.TryParseExact(audience, "D", out _))
            yield return Scheme + audience;
        else if (audience.StartsWith(Scheme, StringComparison.Ordinal) && Guid.TryParseExact(audience[Scheme.Length..], "D", out _))
            yield return audience[Scheme.Length..];
    }
}
