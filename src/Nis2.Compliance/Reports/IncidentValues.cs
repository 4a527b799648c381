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
            "detected_at" => At(incident.FirstAlert?.At),
            "aware_at" => At(incident.Aware?.At),
            "summary" => Text(incident.Title),
            "detailed_description" or "recipients_message" => Text(incident.Description),
            "severity" => Text(FieldCatalogue.List("severity")!.Find(Subjects.Words.Of(incident.Severity))!.In(language)),
            "internal_reference" => Text(asked.IncidentId),
            "entity_name" => Text(duty.Entity),
            "time_zone" => Text(incident.AuthorityZone),
            "significance_flag" => incident.Aware is null ? null : FieldContent.Chosen("yes"),
            "reporting_reason" => incident.Aware is null ? null : FieldContent.Chosen("significant-incident"),
            "affected_member_states" => duty.Country is { } country ? FieldContent.Chosen(country) : null,
            "affected_sectors" or "entity_sector" => Text(Sectors(duty.EntityTypes)),
            "authority_reference" => Text(Reference(asked)),
            _ => null,
        };
    }

    private static FieldContent? At(Instant? at) => at is null ? null : new FieldContent(At: at);

    private static FieldContent? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : FieldContent.Of(text);

    private static string Sectors(IReadOnlyList<string> types) => string.Join(", ", types);

    // Of the latest earlier report that has one: it joins the reports at the authority.
    private static string? Reference(DraftCase asked) => StageOrder.Before(asked.Stage)
        .Select(earlier => asked.Incident.Stage(earlier.Key)?.Submission)
        .Select(filed => filed?.ReceiptReference ?? filed?.AuthorityReference)
        .FirstOrDefault(reference => reference is not null);
}
