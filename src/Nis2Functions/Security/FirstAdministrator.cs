using Microsoft.Extensions.Configuration;

namespace Nis2Functions.Security;

/// <summary>
/// Is Administrator of one organisation without having been given a role, so that there is somebody to give the first ones. In effect while
/// both settings stand.
/// </summary>
/// <param name="Principal"><c>FirstAdministrator:Principal</c>: object id, as tokens have it.</param>
/// <param name="Organisation"><c>FirstAdministrator:Organisation</c>.</param>
public sealed record FirstAdministrator(string Principal, string Organisation)
{
    public static FirstAdministrator? Read(IConfiguration configuration) =>
        (configuration["FirstAdministrator:Principal"], configuration["FirstAdministrator:Organisation"]) switch
        {
            ({ Length: > 0 } principal, { Length: > 0 } organisation) => new FirstAdministrator(principal, organisation),
            _ => null,
        };
}
