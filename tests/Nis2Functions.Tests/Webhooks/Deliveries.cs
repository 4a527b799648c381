using System.Text;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Tests.Webhooks;

internal static class Deliveries
{
    public static WebhookDelivery Of(string body, params (string Name, string Value)[] headers) =>
        Of(Encoding.UTF8.GetBytes(body), headers);

    public static WebhookDelivery Of(byte[] body, params (string Name, string Value)[] headers) =>
        new(headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase), body);

    public static WebhookDelivery With(this WebhookDelivery delivery, string name, string value) => delivery with
    {
        Headers = new Dictionary<string, string>(delivery.Headers, StringComparer.OrdinalIgnoreCase) { [name] = value },
    };

    public static WebhookDelivery Without(this WebhookDelivery delivery, string name) => delivery with
    {
        Headers = delivery.Headers.Where(header => header.Key != name).ToDictionary(StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>The same bytes but for one bit.</summary>
    public static byte[] Flip(ReadOnlySpan<byte> bytes, int bit)
    {
        var flipped = bytes.ToArray();
        flipped[bit / 8 % flipped.Length] ^= (byte)(1 << (bit % 8));
        return flipped;
    }
}
