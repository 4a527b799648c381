using Nis2.Compliance.Forms;
using NodaTime;

namespace Nis2.Compliance.Reports;

/// <summary>Finds the answers of one draft: what was stated for it, then for all, then for an earlier report, then the incident's own.</summary>
internal sealed class Answers(DraftCase asked, ReportedDuty duty, FormLanguage layoutLanguage, string reportTitle)
{
    private const string Update = "update_text";

    // Each report says these anew.
    private static readonly string[] PerReport = [Update, "status_update", "recall_reason"];

    public Answer? To(AskedField question) => Find(question.QualifiedId, question.Question.Own ? null : question.Question.Field);

    private Answer? Find(string? qualified, string? canonical)
    {
        string?[] ids = [qualified, canonical];
        return Stated(ids, asked.Stage.Key, ValueOrigin.Stated)
            ?? Stated(ids, null, ValueOrigin.Stated)
            ?? (canonical is not null && PerReport.Contains(canonical) ? null : Earlier(ids))
            ?? (canonical is null ? null : Known(canonical));
    }

    private Answer? Stated(IReadOnlyList<string?> ids, string? stage, ValueOrigin origin) => ids
        .OfType<string>()
        .Select(id => asked.Report.Value(id, stage))
        .OfType<StatedValue>()
        .Where(value => value.Unknown || value.Content is not null)
        .Select(value => Answer.Of(value, origin))
        .FirstOrDefault();

    private Answer? Earlier(IReadOnlyList<string?> ids) => StageOrder.Before(asked.Stage)
        .Select(stage => Stated(ids, stage.Key, ValueOrigin.EarlierStage))
        .FirstOrDefault(answer => answer is not null);

    private Answer? Known(string canonical)
    {
        if (canonical == Update)
            return Updates() is { } text ? new Answer(ValueOrigin.EarlierStage, FieldContent.Of(text)) : null;
        if (canonical == "report_stage")
            return new Answer(ValueOrigin.Incident, FieldContent.Of(reportTitle));
        return IncidentValues.Of(canonical, asked, duty, layoutLanguage) is { } content ? new Answer(ValueOrigin.Incident, content) : null;
    }

    /// <summary>What became of the latest earlier report's statements; null where none was filed from here.</summary>
    private string? Updates()
    {
        var filed = StageOrder.Before(asked.Stage)
            .Select(stage => (stage.Key, asked.Incident.Stage(stage.Key)?.Submission?.PayloadSha256))
            .Where(one => one.PayloadSha256 is not null)
            .Select(one => asked.Report.Versions.LastOrDefault(frozen => frozen.Stage == one.Key && frozen.Sha256 == one.PayloadSha256))
            .FirstOrDefault(frozen => frozen?.Fields is not null);
        if (filed is null)
            return null;
        var zone = Law.Zones.Of(duty.Zone);
        var changes = filed.Fields!.Select(before => Change(before, zone)).OfType<string>().ToList();
        return changes.Count == 0
            ? DraftWords.Pick(layoutLanguage, "The earlier report is confirmed.", "Die frühere Meldung wird bestätigt.")
            : DraftWords.Pick(layoutLanguage, "Changed since the earlier report:", "Seit der früheren Meldung geändert:")
                + string.Concat(changes.Select(change => $"\n- {change}"));
    }

    private string? Change(FrozenField before, DateTimeZone zone)
    {
        var canonical = FieldCatalogue.Find(before.Field);
        if (canonical is null || PerReport.Contains(canonical.Id) || canonical.Id is "report_stage" or "authority_reference")
            return null;
        var now = Find(null, canonical.Id);
        var list = FieldCatalogue.List(canonical.List);
        var then = before.Unknown ? DraftWords.Unknown(layoutLanguage) : FieldText.Of(before.Content, list, false, layoutLanguage, zone);
        var present = now is { Unknown: true }
            ? DraftWords.Unknown(layoutLanguage)
            : FieldText.Of(now?.Content, list, false, layoutLanguage, zone);
        if (then == present)
            return null;
        var label = layoutLanguage == FormLanguage.German ? canonical.German : canonical.English;
        return DraftWords.Pick(layoutLanguage, $"{label}: {present ?? "-"} (before: {then ?? "-"})", $"{label}: {present ?? "-"} (zuvor: {then ?? "-"})");
    }
}
