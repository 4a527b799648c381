using Nis2.Compliance.Forms;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using NodaTime;

namespace Nis2.Compliance.Reports;

/// <summary>What the incident itself answers; whoever knows better states it.</summary>
internal static class IncidentValues
{
    public static FieldContent? Of(string field, DraftCase asked, ReportedDuty duty, FormLanguage language)
    {
        var incident = asked.Incident;
        return field switch
        {
            "occurred_at" => At(incident.Occurred?.At),
            "detected_at" => At((incident.Detected ?? incident.FirstAlert)?.At),
            "aware_at" => At((incident.Duty(asked.Stage.Duty)?.Aware ?? incident.Aware)?.At),
            "resolved_at" => At((asked.Stage.Name == Stages.EndOfImpactNotice ? incident.ImpactEnded : incident.Handled)?.At),
            "cross_border" => Known(incident.Effects?.CrossBorder),
            "recall_reason" => Text(incident.Withdrawn?.Why),
            "significance_criterion" => Text(string.Join(", ", incident.Assessment?.Met ?? [])),
            "entity_class" => duty.EntityClass is { } rank ? FieldContent.Chosen(rank) : null,
            "root_cause_category" => Cause(incident.Assessment?.Inputs.RootCause),
            "summary" => Text(incident.Title),
            "detailed_description" or "recipients_message" => Text(incident.Description),
            "severity" => Text(FieldCatalogue.List("severity")!.Find(Subjects.Words.Of(incident.Severity))!.In(language)),
            "internal_reference" => Text(asked.IncidentId),
            "entity_name" => Text(duty.Entity),
            "time_zone" => Text(duty.Zone),
            "significance_flag" => incident.Aware is null ? null : FieldContent.Chosen("yes"),
            "reporting_reason" => incident.Aware is null ? null : FieldContent.Chosen("significant-incident"),
            "affected_member_states" => States(duty.Country, incident.Effects?.MemberStates ?? []),
            "affected_sectors" when incident.Effects is { Sectors: { Count: > 0 } others } =>
                Text(Sectors([.. duty.EntityTypes.Union(others)])),
            "affected_sectors" or "entity_sector" => Text(Sectors(duty.EntityTypes)),
            "authority_reference" => Text(Reference(asked)),
            _ => null,
        };
    }

    private static FieldContent? At(Instant? at) => at is null ? null : new FieldContent(At: at);

    private static FieldContent? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : FieldContent.Of(text);

    private static FieldContent? Known(EffectKnown? effect) => effect switch
    {
        EffectKnown.Yes => FieldContent.Chosen("yes"),
        EffectKnown.No => FieldContent.Chosen("no"),
        _ => null,
    };

    private static FieldContent? Cause(string? category) =>
        category is not null && FieldCatalogue.List("root-causes")!.Find(category) is not null ? FieldContent.Chosen(category) : null;

    private static FieldContent? States(string? own, IReadOnlyList<string> others)
    {
        string[] all = [.. new[] { own }.OfType<string>().Union(others)];
        return all.Length == 0 ? null : FieldContent.Chosen(all);
    }

    private static string Sectors(IReadOnlyList<string> types) => string.Join(", ", types);

    // Of the latest earlier report that has one: it joins the reports at the authority.
    private static string? Reference(DraftCase asked) => StageOrder.Before(asked.Stage)
        .Select(earlier => asked.Incident.Stage(earlier.Key)?.Submission)
        .Select(filed => filed?.ReceiptReference ?? filed?.AuthorityReference)
        .FirstOrDefault(reference => reference is not null);
}
