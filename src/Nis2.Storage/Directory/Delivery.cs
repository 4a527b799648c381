using NodaTime;

namespace Nis2.Storage.Directory;

/// <summary>A webhook delivery as it came in, verified but not yet understood.</summary>
/// <param name="Id">The sender's own, the same for every repetition.</param>
/// <param name="Headers">Those needed to understand the body; no secrets, no signatures.</param>
/// <param name="Outcome">What became of it, such as the subject's id; null so far.</param>
public sealed record Delivery(
    string Source,
    string Id,
    Instant ReceivedAt,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body,
    DeliveryState State = DeliveryState.Received,
    string? Outcome = null)
{
    /// <summary>Which rules of the source decided, such as <c>ignore:test-systems@3</c>; null where none were asked.</summary>
    public string? Rules { get; init; }
}
