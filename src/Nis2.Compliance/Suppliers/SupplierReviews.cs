using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

/// <summary>Reviews of direct suppliers, Art. 21(2)(d) and (3).</summary>
internal static class SupplierReviews
{
    public static Decision Decide(SupplierState state, RecordReview review, Instant now)
    {
        var reviewedAt = review.ReviewedAt ?? now;
        if (Inputs.Refused(
            out var refusal,
            Inputs.Past(reviewedAt, now, "reviewedAt"),
            Inputs.Optional(review.Findings, "findings", SupplierLimits.Findings),
            Evidence(review.EvidenceIds),
            reviewedAt <= state.LastReview?.ReviewedAt
                ? new Refusal(RefusalKind.Conflict, "review-out-of-order", "A review of then or later stands already.", "reviewedAt")
                : null))
            return refusal;
        var cycle = state.Cycle!;
        return Decision.Accept(
            new SupplierReviewed(cycle.Number, reviewedAt, review.Outcome, review.EvidenceIds, review.Findings),
            SupplierDues.AfterReview(state, cycle, reviewedAt));
    }

    public static Decision Acknowledge(SupplierState state, Instant now)
    {
        var cycle = state.Cycle!;
        var unanswered = state.Policy.Leads
            .Select(lead => cycle.Due - lead)
            .Any(reminder => reminder <= now && !(reminder <= cycle.AnsweredAt));
        return unanswered ? Decision.Accept(new ReviewReminderAcknowledged(cycle.Number, now)) : Decision.Accept();
    }

    private static Refusal? Evidence(IReadOnlyList<string> ids) => ids.Count > SupplierLimits.EvidenceIds
        ? Inputs.Invalid("too-many-evidence-ids", $"At most {SupplierLimits.EvidenceIds}.", "evidenceIds")
        : ids.Select(id => Inputs.Text(id, "evidenceIds", SupplierLimits.EvidenceId)).FirstOrDefault(found => found is not null);
}
