using NodaTime;

namespace Nis2.Storage.Directory;

/// <summary>How far a source was compared with its sender's API.</summary>
/// <param name="Since">What changed from here on is asked for next.</param>
/// <param name="ETag">Of the last answer, where the next question is the same.</param>
/// <param name="LookedAt">When the API was last asked.</param>
/// <param name="NotBefore">The API asked to be left alone until then.</param>
/// <param name="Failure">A stable word for why the last look failed; null where it did not.</param>
/// <param name="Missing">Tickets that the last look found missing, and that were taken then.</param>
public sealed record ReconciliationLook(
    Instant Since, string? ETag = null, Instant? LookedAt = null, Instant? NotBefore = null, string? Failure = null, int Missing = 0);
