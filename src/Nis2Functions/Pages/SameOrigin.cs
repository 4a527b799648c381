using Microsoft.AspNetCore.Http;

namespace Nis2Functions.Pages;

/// <summary>
/// Forms are taken from these pages only. A browser says where a form came from in Sec-Fetch-Site, older ones in Origin; what says neither
/// is refused.
/// </summary>
internal static class SameOrigin
{
    public static bool Is(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
            return site == "same-origin";
        return Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin)
            && origin.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
