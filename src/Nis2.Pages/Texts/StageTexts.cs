using Nis2.Compliance.Law;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

/// <summary>Stages of reporting, in German by the terms of § 32 BSIG.</summary>
public static class StageTexts
{
    public static Text Title(string stage) => Find(stage) ?? Text.Same(Stages.Title(stage));

    /// <summary>Null where it is no stage that the pages know.</summary>
    public static Text? Find(string stage) => stage switch
    {
        Stages.Assessment => new(Stages.Title(stage), "Bewertung eines Verdachtsfalls"),
        Stages.EarlyWarning => new(Stages.Title(stage), "Frühe Erstmeldung"),
        Stages.IncidentNotification => new(Stages.Title(stage), "Meldung"),
        Stages.FinalReport => new(Stages.Title(stage), "Abschlussmeldung"),
        _ => null,
    };
}
