using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Nis2Functions.Calendar;

/// <summary>
/// The app's address as others reach it: the setting <c>PublicAddress</c>, else the name that Azure gave the app, else the request's own.
/// </summary>
public sealed class PublicAddress(IConfiguration configuration)
{
    public string Of(HttpRequest request) =>
        configuration["PublicAddress"] is { Length: > 0 } set ? set.TrimEnd('/')
        : configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } name ? $"https://{name}"
        : $"{request.Scheme}://{request.Host}";
}
