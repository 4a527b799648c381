using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>The duty begins a period after something that the authority sends: Italy's listing, Croatia's categorisation.</summary>
/// <param name="Notice">What the period runs from, such as <c>listing-notice</c>.</param>
public sealed record DutyStartRule(string Notice, int Amount, PeriodUnit Unit, string Basis, string Confidence)
{
    /// <summary>The beginning of the day on which the period ends: never later than the duty itself.</summary>
    public Instant From(LocalDate noticeOn, DateTimeZone zone) =>
        zone.AtStartOfDay(DeadlineCalculator.LastDay(Amount, Unit, noticeOn, HolidayCalendars.For(null))).ToInstant();
}
