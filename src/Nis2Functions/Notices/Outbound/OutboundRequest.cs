using System.Net.Http.Headers;

namespace Nis2Functions.Notices.Outbound;

/// <param name="Body">JSON; null for none.</param>
/// <param name="Read">Whether the answer's text is wanted.</param>
public sealed record OutboundRequest(HttpMethod Method, Uri Address, ReadOnlyMemory<byte>? Body = null, bool Read = false)
{
    public AuthenticationHeaderValue? Authorization { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Not the address, whose path may be a secret: a record's text ends up in logs.</summary>
    public override string ToString() => Method.Method;
}
