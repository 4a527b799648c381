using Nis2.Compliance.Forms;
using Nis2.Compliance.Law;
using Nis2.Compliance.Organisations;
using Nis2.Pages.Emergency;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;
using NodaTime;

namespace Nis2Functions.OnCall;

/// <summary>What law packs and layouts have for a sheet of paper.</summary>
internal static class SheetContent
{
    // More boxes than that are no help on paper.
    private const int MostChoices = 12;

    private static readonly string[] FormStages = [Stages.EarlyWarning, Stages.IncidentNotification, Stages.FinalReport];

    /// <summary>The organisation's own first, then those of its legal entities.</summary>
    public static IReadOnlyList<string> Countries(OrganisationState state) =>
        [.. state.LegalEntities.SelectMany(entity => entity.Countries).Prepend(state.Country).Distinct()];

    /// <summary>Null for a country without a pack.</summary>
    public static SheetLaw? Law(string country, Instant now)
    {
        var name = Nis2.Compliance.Law.Countries.Find(country)?.Name ?? country;
        if (LawPacks.Of(country) is not { } pack)
        {
            var directive = LawPacks.Directive;
            return new SheetLaw(name, directive.Act, false, null, null, null, null, ReportingPeriods.Of(directive));
        }

        return new SheetLaw(
            name, pack.Act, pack.InForceAt(now), pack.Authority, pack.Csirt, pack.Channel, pack.Languages, ReportingPeriods.Of(pack));
    }

    /// <summary>Of the country's own layout, else the directive's content.</summary>
    public static IReadOnlyList<SheetForm> Forms(string country)
    {
        var layouts = LayoutSet.Known;
        if (layouts.For(Regimes.Nis2, country) is not { } layout)
            return [];
        return [.. FormStages
            .Select(stage => new SheetForm(
                Title(layout, stage),
                layout.Authority,
                layout.Confidence,
                [.. layouts.Questions(layout, stage, critical: false).Select(Field)]))
            .Where(form => form.Fields.Count > 0)];
    }

    private static Text Title(ReportLayout layout, string stage) =>
        layout.Titles?.FirstOrDefault(title => title.Stage == stage) is { } own
            ? new Text(own.English, own.German)
            : StageTexts.Title(stage);

    private static SheetField Field(AskedField question) => new(
        new Text(question.Label(FormLanguage.English), question.Label(FormLanguage.German)),
        question.Required,
        question.Source,
        question.Confidence,
        question.List is { Values.Count: <= MostChoices } list
            ? [.. list.Values.Select(value => new Text(value.English, value.German))]
            : []);
}
