using System.Net;
using System.Text.Json;
using NodaTime;

namespace Nis2Functions.Webhooks.Reconciling;

/// <param name="Json">Null unless the answer is a success with JSON in it.</param>
/// <param name="NotBefore">Set where the API limits how often it may be asked.</param>
/// <param name="Failure">Set where there is no JSON, but for <see cref="HttpStatusCode.NotModified"/>.</param>
internal sealed record ApiAnswer(
    HttpStatusCode? Status, JsonElement? Json = null, string? ETag = null, Instant? NotBefore = null, string? Failure = null);
