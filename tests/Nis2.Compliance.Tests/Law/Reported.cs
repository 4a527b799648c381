using Nis2.Compliance.Law;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Compliance.Tests.Law;

/// <summary>Cases before a country's law, told in a line.</summary>
internal static class Reported
{
    public static ReportingCase In(string country, params (string Anchor, string At)[] anchors)
    {
        var pack = LawPacks.Of(country)!;
        return new ReportingCase(pack, Zones.Of(pack), anchors.ToDictionary(one => one.Anchor, one => At(one.At)));
    }

    public static StageDeadline Stage(this ReportingCase reported, string stage) =>
        ReportingPlan.For(reported).Single(one => one.Stage == stage);

    public static IReadOnlyList<string> Stages(this ReportingCase reported) => [.. ReportingPlan.For(reported).Select(one => one.Stage)];

    public static Instant At(string text) => OffsetDateTimePattern.ExtendedIso.Parse(text).Value.ToInstant();
}
