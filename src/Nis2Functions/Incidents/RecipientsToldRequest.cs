using NodaTime;

namespace Nis2Functions.Incidents;

/// <param name="Channel">How they were told, such as e-mail.</param>
/// <param name="PayloadSha256">SHA-256 of what they were told.</param>
/// <param name="NotifiedAt">Now, if absent.</param>
public sealed record RecipientsToldRequest(string Channel, string PayloadSha256, Instant? NotifiedAt = null);
