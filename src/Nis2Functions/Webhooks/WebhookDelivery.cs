using Microsoft.AspNetCore.Http;

namespace Nis2Functions.Webhooks;

/// <summary>A delivery as it came: the bytes that a signature covers, and its headers by case-insensitive name.</summary>
public sealed record WebhookDelivery(IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    public static WebhookDelivery Of(IHeaderDictionary headers, ReadOnlyMemory<byte> body) =>
        new(headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), body);

    /// <summary>Null where the header is absent or empty.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
