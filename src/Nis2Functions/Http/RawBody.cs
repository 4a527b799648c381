using Microsoft.AspNetCore.Http;

namespace Nis2Functions.Http;

internal static class RawBody
{
    /// <summary>The body's bytes as sent, or null where there are more than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
            return null;
        using var all = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (all.Length + read > limit)
                return null;
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
