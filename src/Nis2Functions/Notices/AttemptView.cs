using Nis2.Compliance.Notices;
using Nis2.Compliance.Organisations;
using NodaTime;

namespace Nis2Functions.Notices;

/// <param name="Person">Opaque id.</param>
/// <param name="Detail">Why it failed; absent for a delivery.</param>
public sealed record AttemptView(Instant At, string Person, Channel Channel, DeliveryOutcome Outcome, string? Detail)
{
    internal static AttemptView Of(DeliveryAttempted attempt) =>
        new(attempt.At, attempt.Recipient.Person, attempt.Recipient.Channel, attempt.Outcome, attempt.Detail);
}
