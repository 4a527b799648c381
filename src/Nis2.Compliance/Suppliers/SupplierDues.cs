using NodaTime;
using Nis2.Compliance.Law;

namespace Nis2.Compliance.Suppliers;

/// <summary>Due days of reviews, computed from due days and never from the day of a review.</summary>
internal static class SupplierDues
{
    public static ReviewDueRecorded First(SupplierRegistered registered, LocalDate? chosen)
    {
        var months = registered.Policy.MonthsFor(registered.Criticality);
        var today = registered.RegisteredAt.InZone(Zones.Of(registered.Zone)).Date;
        return Record(
            registered.Zone, 1, today, chosen ?? today.PlusMonths(months), months, chosen is not null, ReviewDueReason.Registered);
    }

    /// <summary>One period after the due day, or after a very late review the first due day of that rhythm behind it.</summary>
    public static ReviewDueRecorded AfterReview(SupplierState state, ReviewCycle cycle, Instant reviewedAt)
    {
        var months = state.Policy.MonthsFor(state.Criticality);
        var reviewedOn = reviewedAt.InZone(Zones.Of(state.Zone)).Date;
        var from = cycle.DueOn;
        while (from.PlusMonths(months) <= reviewedOn)
            from = from.PlusMonths(months);
        return Record(state.Zone, cycle.Number + 1, from, from.PlusMonths(months), months, false, ReviewDueReason.Reviewed);
    }

    /// <summary>The present cycle's period counted anew, at the earliest today; null where the due day stays.</summary>
    public static ReviewDueRecorded? Recounted(
        SupplierState state, Criticality criticality, SupplierPolicy policy, Instant now, ReviewDueReason reason)
    {
        var cycle = state.Cycle!;
        var months = policy.MonthsFor(criticality);
        if (months == cycle.Months)
            return null;
        var counted = LocalDate.Max(cycle.From.PlusMonths(months), now.InZone(Zones.Of(state.Zone)).Date);
        var dueOn = cycle.Chosen ? LocalDate.Min(counted, cycle.DueOn) : counted;
        return Record(state.Zone, cycle.Number, cycle.From, dueOn, months, cycle.Chosen, reason);
    }

    private static ReviewDueRecorded Record(
        string zone, int cycle, LocalDate from, LocalDate dueOn, int months, bool chosen, ReviewDueReason reason) =>
        new(cycle, from, dueOn, DeadlineCalculator.EndOfDay(dueOn, Zones.Of(zone)), months, chosen, reason);
}
