using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Deadlines;

/// <summary>A request as the planner's case, or the refusal that names what is wrong with it.</summary>
internal static class DeadlineQuestion
{
    private const int MostTypes = 100;

    public static (ReportingCase? Case, Refusal? Refusal) Read(DeadlineRequest asked)
    {
        if (Countries.Find(asked.Country) is not { } country)
            return Refused("country-unknown", $"{Named(asked.Country)} is no state of the European Economic Area.", "country");
        if (Regime(asked.Regime) is not { } regime)
            return Refused("regime-unknown", $"{Named(asked.Regime)} is no regime: nis2 or gdpr.", "regime");
        if (!Zones.Exists(asked.Zone ?? country.Zone))
            return Refused("zone-unknown", $"{Named(asked.Zone)} is no time zone of the tz database.", "zone");
        var zone = Zones.Of(asked.Zone ?? country.Zone);
        var types = asked.EntityTypes ?? [];
        if (types.Count > MostTypes)
            return Refused("too-many-entity-types", $"At most {MostTypes}.", "entityTypes");
        if (types.FirstOrDefault(type => !IsKnown(type, country.Code)) is { } unknown)
            return Refused("entity-type-unknown", $"{Named(unknown)} is no type of the annexes.", "entityTypes");
        var anchors = new Dictionary<string, Instant>();
        foreach (var (anchor, field, text) in AnchorFields.Given(asked))
        {
            var (at, refusal) = InstantText.Parse(text, field, zone);
            if (refusal is not null)
                return (null, refusal);
            anchors[anchor] = at;
        }

        var (dutyStarts, wrong) = DutyStart(asked, country.Code, zone);
        if (wrong is not null)
            return (null, wrong);
        return (
            new ReportingCase(Pack(regime, country.Code, anchors), zone, anchors)
            {
                TrustService = asked.TrustService is true,
                Ongoing = asked.Ongoing is true,
                CrossBorder = asked.CrossBorder is true,
                EntityTypes = types,
                DutyStartsAt = dutyStarts,
            },
            null);
    }

    private static string? Regime(string? asked) =>
        asked is null or Regimes.Nis2 ? Regimes.Nis2 : LawPacks.Others.FirstOrDefault(pack => pack.Regime == asked)?.Regime;

    // The act must be in force when the entity became aware, as incidents are kept; else when the first of what is given happened, and
    // without any time the act stands for itself.
    private static LawPack Pack(string regime, string country, Dictionary<string, Instant> anchors)
    {
        if (regime != Regimes.Nis2)
            return LawPacks.Others.First(pack => pack.Regime == regime);
        if (anchors.Count > 0)
            return LawPacks.For(country, anchors.TryGetValue(Anchors.Awareness, out var aware) ? aware : anchors.Values.Min());
        return LawPacks.Of(country) is { InForceFrom: not null } pack ? pack : LawPacks.Directive;
    }

    private static bool IsKnown(string type, string country) =>
        EntityTypes.IsKnown(type) || LawPacks.Of(country)?.Exclusions.Any(exclusion => exclusion.Id == type) is true;

    private static (Instant? At, Refusal? Refusal) DutyStart(DeadlineRequest asked, string country, DateTimeZone zone)
    {
        if (asked.DutyStartsAt is { } text)
        {
            var (at, refusal) = InstantText.Parse(text, "dutyStartsAt", zone);
            return refusal is null ? (at, null) : (null, refusal);
        }

        if (asked.DutyNoticeOn is null)
            return (null, null);
        if (LocalDatePattern.Iso.Parse(asked.DutyNoticeOn) is not { Success: true, Value.Year: >= 2000 and < 2100 } date)
            return (null, Invalid("date-malformed", "A date is needed, such as 2026-11-10.", "dutyNoticeOn"));
        return LawPacks.Of(country)?.DutyStarts?.Rule is { } rule
            ? (rule.From(date.Value, zone), null)
            : (null, Invalid("no-duty-start-rule", $"No notice is known to start the duty in {country}.", "dutyNoticeOn"));
    }

    private static string Named(string? value) => value is null ? "Nothing" : $"'{(value.Length > 60 ? value[..60] : value)}'";

    private static (ReportingCase?, Refusal?) Refused(string rule, string detail, string field) => (null, Invalid(rule, detail, field));

    private static Refusal Invalid(string rule, string detail, string field) => new(RefusalKind.Invalid, rule, detail, field);
}
