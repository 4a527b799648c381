using System.Text;
using Nis2.Storage.Directory;
using NodaTime;

namespace Nis2Functions.Webhooks;

/// <param name="Outcome">The incident's id, why there is none, or what a person made of it; absent so far.</param>
/// <param name="Rules">Which rules of the source decided what, such as <c>ignore:test-systems@3</c>; absent where none were asked.</param>
/// <param name="Headers">Those needed to understand the body.</param>
/// <param name="Body">As UTF-8; bytes that are none are replaced.</param>
public sealed record DeliveryView(
    string Source,
    string Id,
    Instant ReceivedAt,
    DeliveryState State,
    string? Outcome,
    string? Rules,
    IReadOnlyDictionary<string, string> Headers,
    string Body)
{
    internal static DeliveryView Of(Delivery delivery) => new(
        delivery.Source,
        delivery.Id,
        delivery.ReceivedAt,
        delivery.State,
        delivery.Outcome,
        delivery.Rules,
        delivery.Headers,
        Encoding.UTF8.GetString(delivery.Body.Span));
}
