using System.Diagnostics;
using System.Diagnostics.Metrics;
using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2Functions.Telemetry;

/// <summary>The figures that operators watch. Dimensions are words of the product: no organisation, no person, no free text.</summary>
public static class Measures
{
    public const string MeterName = "Nis2Functions";

    private const double Hour = 3600;
    private const double Day = 24 * Hour;

    private static readonly Meter Meter = new(MeterName);

    private static readonly Histogram<double> DeadlineMargin = Meter.CreateHistogram(
        "nis2.deadline.margin", "s", "Time left when an obligation was met; negative when it was late.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [-7 * Day, -Day, -Hour, 0, Hour, 6 * Hour, Day, 3 * Day, 7 * Day, 30 * Day] });

    private static readonly Counter<long> DeadlinesPassed = Meter.CreateCounter<long>(
        "nis2.deadline.passed", "{obligation}", "Obligations still open when their due instant passed.");

    private static readonly Histogram<double> StepLateness = Lateness("nis2.step.lateness", "How late a clock took a step that was due.");

    private static readonly Histogram<double> SweepLateness = Lateness(
        "nis2.sweep.lateness", "How late a clock was, beyond its grace, when the sweep had to set it going.");

    private static readonly Counter<long> Notices = Meter.CreateCounter<long>(
        "nis2.notices", "{attempt}", "Attempts at telling somebody, by channel and outcome.");

    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>(
        "nis2.deliveries", "{delivery}", "Verified webhook deliveries, by what became of them.");

    /// <summary>Whether anybody listens: what obligations there are is not asked for nobody.</summary>
    public static bool MarginsAreWatched => DeadlineMargin.Enabled;

    /// <param name="through">The event by which it was met.</param>
    public static void Met(string kind, string regime, string obligation, string through, Duration margin) => DeadlineMargin.Record(
        margin.TotalSeconds,
        new TagList { { "kind", kind }, { "regime", regime }, { "obligation", obligation }, { "event", through } });

    public static void Passed(string kind, string obligation) =>
        DeadlinesPassed.Add(1, new TagList { { "kind", kind }, { "obligation", obligation } });

    public static void Stepped(string kind, Duration late) => StepLateness.Record(late.TotalSeconds, new TagList { { "kind", kind } });

    public static void Swept(string kind, Duration late) => SweepLateness.Record(late.TotalSeconds, new TagList { { "kind", kind } });

    public static void Told(NoticeLevel level, string channel, bool delivered) => Notices.Add(
        1,
        new TagList
        {
            { "level", level.ToString().ToLowerInvariant() },
            { "channel", channel.ToLowerInvariant() },
            { "outcome", delivered ? "delivered" : "failed" },
        });

    public static void Delivered(string outcome) => Deliveries.Add(1, new TagList { { "outcome", outcome.ToLowerInvariant() } });

    private static Histogram<double> Lateness(string name, string description) => Meter.CreateHistogram(
        name, "s", description,
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 5, 15, 60, 300, 900, Hour, 6 * Hour, Day] });
}
