using Nis2.Compliance.Knowledge;

namespace Nis2.Compliance.Forms;

/// <summary>The layouts that drafts are made from.</summary>
public sealed class LayoutSet(IReadOnlyList<ReportLayout> layouts)
{
    public const string CriticalFacility = "critical-facility";

    /// <summary>All of <c>Knowledge/layouts</c>.</summary>
    public static LayoutSet Known { get; } = new(KnowledgeFiles.ReadFolder<ReportLayout>("layouts"));

    public IReadOnlyList<ReportLayout> All => layouts;

    /// <summary>This set with one layout more, or another version of one.</summary>
    public LayoutSet With(ReportLayout layout) => new([.. layouts, layout]);

    public ReportLayout? Find(string id) => Newest(layouts.Where(layout => layout.Id == id));

    /// <summary>The country's own layout, else the regime's common one; null where there is none for the regime.</summary>
    public ReportLayout? For(string regime, string? country) =>
        Newest(layouts.Where(layout => layout.Regime == regime && layout.Country == country && country is not null))
        ?? Newest(layouts.Where(layout => layout.Regime == regime && layout.Country is null));

    /// <summary>The questions of a stage: the layout's own in its order, then what its base asks besides.</summary>
    /// <param name="critical">Whether the entity operates a critical facility.</param>
    public IReadOnlyList<AskedField> Questions(ReportLayout layout, string stage, bool critical)
    {
        var own = layout.Fields
            .Where(field => field.IsAskedIn(stage) && (field.When != CriticalFacility || critical))
            .Select(field => Asked(field, layout.Id, stage))
            .ToList();
        if (layout.Base is null || Find(layout.Base) is not { } common)
            return own;
        var further = new List<AskedField>();
        foreach (var question in Questions(common, stage, critical))
        {
            var same = own.FindIndex(field => field.Question.Field == question.Question.Field && !field.Question.Own && field.Required);
            same = same >= 0 ? same : own.FindIndex(field => field.Question.Field == question.Question.Field && !field.Question.Own);
            if (same < 0)
                further.Add(question);
            else if (question.Required && !own[same].Required)
                own[same] = own[same] with { Required = true, By = question.By, Source = question.Source, Confidence = question.Confidence };
        }

        return [.. own, .. further];
    }

    private static AskedField Asked(LayoutField field, string form, string stage) =>
        new(field, form, field.IsRequiredIn(stage), field.By, field.Source, field.Confidence);

    private static ReportLayout? Newest(IEnumerable<ReportLayout> candidates) =>
        candidates.MaxBy(layout => int.TryParse(layout.Version, out var version) ? version : 0);
}
