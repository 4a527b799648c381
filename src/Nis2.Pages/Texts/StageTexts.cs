using Nis2.Compliance.Incidents;
using Nis2.Compliance.Law;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

/// <summary>Stages of reporting, in German by the terms of § 32 BSIG where it has one.</summary>
public static class StageTexts
{
    /// <param name="key">See <see cref="StageKey"/>.</param>
    /// <param name="title">In English, with a further duty's name in brackets at its end.</param>
    public static Text Of(string key, string title)
    {
        if (key.StartsWith("disabled-channel.", StringComparison.Ordinal) && title.IndexOf(':') is > 0 and var which)
            return new Text(title, "Kanal, über den nichts mehr geschickt wird" + title[which..]);
        if (German(StageKey.Name(key)) is not { } german)
            return Text.Same(title);
        var duty = StageKey.DutyOf(key) == ReportingDuty.Main ? -1 : title.LastIndexOf(" (", StringComparison.Ordinal);
        return new Text(title, duty < 0 ? german : german + title[duty..]);
    }

    /// <summary>Where the incident is not at hand.</summary>
    public static Text Title(string key) => Enum.GetValues<NoticeGround>().Any(ground => FiledReports.Key(ground) == key)
        ? new Text("Notice to the recipients of the service", "Unterrichtung der Empfänger des Dienstes")
        : Of(key, Stages.Title(StageKey.Name(key)));

    private static string? German(string stage) => stage switch
    {
        Stages.Assessment => "Bewertung eines Verdachtsfalls",
        Stages.EarlyWarning => "Frühe Erstmeldung",
        Stages.IncidentNotification => "Meldung",
        Stages.IntermediateReport => "Zwischenmeldung",
        Stages.ProgressReport => "Fortschrittsmeldung",
        Stages.FinalReport => "Abschlussmeldung",
        Stages.EndOfImpactNotice => "Meldung über das Ende der Auswirkungen",
        Stages.UpdatedFinalReport => "Aktualisierte Abschlussmeldung",
        Stages.UpdatedFinalReportCrossBorder => "Aktualisierte Abschlussmeldung (grenzüberschreitend)",
        Stages.Notification => "Meldung",
        Stages.DataSubjects => "Benachrichtigung der betroffenen Personen",
        "write-back" => "Kommentar, der nicht ins Ticket geschrieben werden konnte",
        "page-acknowledgement" => "Antwort auf einen Ruf, auf den niemand geantwortet hat",
        "correction" => "Berichtigung des Gemeldeten",
        "voluntary-notice" or "voluntary" => "Freiwillige Meldung",
        _ => null,
    };
}
