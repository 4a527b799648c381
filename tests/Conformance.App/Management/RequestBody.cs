using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Conformance.App.Management;

internal static class RequestBody
{
    /// <returns>The body as JSON; null if there is none.</returns>
    public static async Task<object?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(cancellation);
        return text.Length == 0 ? null : JsonSerializer.Deserialize<JsonElement>(text);
    }
}
