using System.Net;

namespace Nis2Functions.Webhooks.Senders.GitHub;

/// <summary>A hook may be set to send its JSON as the field <c>payload</c> of a form; the signature covers the form as sent.</summary>
internal static class FormEncoding
{
    private const string MediaType = "application/x-www-form-urlencoded";

    public static ReadOnlyMemory<byte> Body(WebhookDelivery delivery)
    {
        if (delivery.Header("Content-Type")?.StartsWith(MediaType, StringComparison.OrdinalIgnoreCase) is not true)
            return delivery.Body;
        var form = delivery.Body.Span;
        foreach (var range in form.Split((byte)'&'))
        {
            var field = form[range];
            if (field.StartsWith("payload="u8))
                return WebUtility.UrlDecodeToBytes(field["payload=".Length..].ToArray(), 0, field.Length - "payload=".Length);
        }

        return default;
    }
}
