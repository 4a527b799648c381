using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2.Compliance.Evidence;

/// <summary>Reviews and ends of validity: what is due, and what the clock still has to do about it.</summary>
internal static class EvidenceSteps
{
    public const string Review = "review";
    public const string End = "validity-end";
    private const string Own = "own rule";

    private static readonly ReminderRule Rule =
        new([Duration.FromDays(30), Duration.FromDays(7), Duration.FromDays(1)], Duration.FromDays(3));

    public static IReadOnlyList<Duration> Leads => Rule.Leads;

    public static IReadOnlyList<PlannedStep> Plan(ItemDue item) =>
        item.Due is { } due ? StagePlan.For(item.Id, due, Rule) : [];

    public static IReadOnlyList<PlannedStep> Pending(EvidenceState state) => DueItems.Pending(state.Items, Plan);

    public static IReadOnlyList<TakenStep> Take(EvidenceState state, Instant now) =>
        [.. Pending(state).TakeWhile(step => step.At <= now).Select(step => DueItems.Take(state.Items, step))];

    /// <summary>No law names a period for evidence: the days are the organisation's own.</summary>
    public static IReadOnlyList<ItemDue> Items(Validity validity, string zone)
    {
        var items = new List<ItemDue>();
        if (validity.ReviewOn is { } review)
            items.Add(Of(Review, "Review of evidence", review, zone, "Own rule: the day of its review"));
        if (validity.Until is { } until)
            items.Add(Of(End, "Evidence loses its validity", until, zone, "Own rule: the last day of its validity"));
        return items;
    }

    private static ItemDue Of(string id, string title, LocalDate day, string zone, string basis) =>
        new(id, title, DeadlineCalculator.EndOfDay(day, Zones.Of(zone)), null, Force.OwnRule, basis, Own);
}
