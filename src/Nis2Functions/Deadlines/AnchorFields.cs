using Nis2.Compliance.Law;

namespace Nis2Functions.Deadlines;

/// <summary>How a request spells the anchors; answers spell them alike.</summary>
internal static class AnchorFields
{
    private static readonly (string Anchor, string Field, Func<DeadlineRequest, string?> Value)[] All =
    [
        (Anchors.Awareness, "awareAt", asked => asked.AwareAt),
        (Anchors.Detection, "detectedAt", asked => asked.DetectedAt),
        (Anchors.Establishment, "establishedAt", asked => asked.EstablishedAt),
        (Anchors.Verification, "verifiedAt", asked => asked.VerifiedAt),
        (Anchors.EarlyWarningSubmitted, "earlyWarningSubmittedAt", asked => asked.EarlyWarningSubmittedAt),
        (Anchors.NotificationSubmitted, "notificationSubmittedAt", asked => asked.NotificationSubmittedAt),
        (Anchors.Request, "requestedAt", asked => asked.RequestedAt),
        (Anchors.AuthoritySet, "authorityDue", asked => asked.AuthorityDue),
        (Anchors.EndOfImpact, "impactEndedAt", asked => asked.ImpactEndedAt),
        (Anchors.EndOfImpactNoticeSubmitted, "endOfImpactNoticeSubmittedAt", asked => asked.EndOfImpactNoticeSubmittedAt),
        (Anchors.OperationRestored, "operationRestoredAt", asked => asked.OperationRestoredAt),
        (Anchors.HandlingEnded, "handledAt", asked => asked.HandledAt),
    ];

    public static IEnumerable<(string Anchor, string Field, string Text)> Given(DeadlineRequest asked) =>
        All.Select(one => (one.Anchor, one.Field, Text: one.Value(asked))).Where(one => one.Text is not null)!;

    public static string Of(string anchor) => All.First(one => one.Anchor == anchor).Field;
}
