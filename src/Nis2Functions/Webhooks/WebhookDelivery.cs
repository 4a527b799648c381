using Microsoft.AspNetCore.Http;

namespace Nis2Functions.Webhooks;

/// <summary>A delivery as it came: the bytes that a signature covers, and its headers by case-insensitive name.</summary>
public sealed record WebhookDelivery(IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    /// <summary>Parameters of the address. They may hold a secret: neither logged nor kept, so a kept delivery has none.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();

    public static WebhookDelivery Of(HttpRequest request, ReadOnlyMemory<byte> body) =>
        Of(request.Headers, body) with { Query = request.Query.ToDictionary(one => one.Key, one => one.Value.ToString()) };

    public static WebhookDelivery Of(IHeaderDictionary headers, ReadOnlyMemory<byte> body) =>
        new(headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), body);

    /// <summary>Null where the header is absent or empty.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>Null where the address has no such parameter, or an empty one.</summary>
    public string? Parameter(string name) => Query.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
