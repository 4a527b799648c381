using Nis2.Compliance.Notices;
using Nis2.Compliance.Organisations;
using NodaTime;

namespace Nis2Functions.Notices;

/// <param name="Person">Opaque id; a subscription's or a source's id where the channel leads to a system.</param>
/// <param name="Detail">Why it failed; absent for a delivery.</param>
/// <param name="NotBefore">Until when the receiver put us off.</param>
/// <param name="Final">The receiver wants nothing more.</param>
public sealed record AttemptView(
    Instant At, string Person, Channel Channel, DeliveryOutcome Outcome, string? Detail, Instant? NotBefore = null, bool? Final = null)
{
    internal static AttemptView Of(DeliveryAttempted attempt) =>
        new(attempt.At, attempt.Recipient.Person, attempt.Recipient.Channel, attempt.Outcome, attempt.Detail,
            attempt.NotBefore, attempt.Final);
}
