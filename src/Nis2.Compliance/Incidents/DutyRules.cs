using System.Text.RegularExpressions;
using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What makes sense as a reporting duty.</summary>
internal static partial class DutyRules
{
    private const int MostRules = 6;
    private const int MostTypes = 70;
    private const int LongestPeriod = 1_000;

    public static Refusal? Check(ReportingDuty duty) => Slug().IsMatch(duty.Id)
        ? Content(duty)
        : Inputs.Invalid("duty-malformed", "1 to 40 lower-case letters, digits and hyphens.", "duty");

    private static Refusal? Content(ReportingDuty duty) =>
        (duty.Id == ReportingDuty.Main && (duty.Regime != Regime.Nis2 || duty.Voluntary is not null)
            ? Inputs.Invalid("main-duty-is-nis2", "The main duty is the one of Art. 23.", "regime")
            : null)
        ?? (Countries.Find(duty.Country) is null
            ? Inputs.Invalid("country-unknown", "ISO 3166 alpha-2 code of a state in the European Economic Area.", "country")
            : null)
        ?? (Zones.Exists(duty.Zone)
            ? null
            : Inputs.Invalid("zone-unknown", "A time zone of the tz database, such as Europe/Berlin.", "zone"))
        ?? Inputs.Optional(duty.Recipient, "recipient", IncidentLimits.Title)
        ?? Inputs.Optional(duty.LegalEntity, "legalEntity", IncidentLimits.Name)
        ?? (duty.EntityClass is null or "essential" or "important"
            ? null
            : Inputs.Invalid("entity-class-unknown", "essential or important.", "entityClass"))
        ?? (duty.EntityTypes.Count <= MostTypes && duty.EntityTypes.All(EntityTypes.IsKnown)
            ? null
            : Inputs.Invalid("entity-type-unknown", "Ids of Annex I and II, such as I.8.4.", "entityTypes"))
        ?? (duty.Voluntary is not null && duty.Regime != Regime.Nis2
            ? Inputs.Invalid("voluntary-of-nis2-only", "Arts. 29 and 30 know voluntary notices.", "voluntary")
            : null)
        ?? Rules(duty);

    private static Refusal? Rules(ReportingDuty duty)
    {
        var own = duty.Regime is Regime.Contract or Regime.Insurer;
        if (own == (duty.Rules.Count == 0) || duty.Rules.Count > MostRules)
        {
            return Inputs.Invalid(
                "rules-out-of-range", $"Contracts and policies bring 1 to {MostRules} rules of their own, other regimes none.", "rules");
        }

        return duty.Rules.Select(Rule).FirstOrDefault(found => found is not null)
            ?? (duty.Rules.Select(rule => rule.Stage).Distinct().Count() < duty.Rules.Count
                ? Inputs.Invalid("rule-twice", "One rule a stage.", "rules")
                : null);
    }

    private static Refusal? Rule(OwnStageRule rule) =>
        (StageName().IsMatch(rule.Stage ?? string.Empty) && rule.Stage is not (Stages.Assessment or Stages.FinalReport
            or DutyStages.Correction or DutyStages.Voluntary or Stages.IntermediateReport)
            ? null
            : Inputs.Invalid("stage-malformed", "1 to 40 lower-case letters and hyphens, and no stage of Art. 23(4).", "rules"))
        ?? (rule.Amount is > 0 and <= LongestPeriod
            ? null
            : Inputs.Invalid("amount-out-of-range", $"1 to {LongestPeriod}.", "rules"))
        ?? (Anchors.All.Contains(rule.Anchor) && Anchors.StageOf(rule.Anchor) is null
            ? null
            : Inputs.Invalid("anchor-unknown", "A time of the incident, such as awareness or detection.", "rules"))
        ?? Inputs.Text(rule.Basis, "rules", IncidentLimits.Title);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex Slug();

    [GeneratedRegex("^[a-z][a-z-]{0,38}[a-z]$", RegexOptions.CultureInvariant)]
    private static partial Regex StageName();
}
