using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Significance;
using Nis2.Compliance.Soa;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Texts;

/// <summary>Requirements, controls and questions by their ids.</summary>
public static class CatalogueTexts
{
    private const string Measure = "Art.21(2)(";

    /// <summary>The short title; the id itself where no catalogue has it.</summary>
    public static Text Title(string id)
    {
        if (Catalogues.Entry(id) is { } entry)
            return new(entry.Title, entry.TitleDe ?? entry.Title);
        return SelfAssessment.Questions.FirstOrDefault(question => question.Id == id) is { } asked
            ? new(asked.En, asked.De)
            : Text.Same(id);
    }

    /// <summary>As people cite it: <c>(b)</c> for a measure, <c>Art. 20(1)</c> and the like else.</summary>
    public static string Short(string id)
    {
        if (id.StartsWith(Measure, StringComparison.Ordinal))
            return id[(Measure.Length - 1)..];
        return id.StartsWith("Art.", StringComparison.Ordinal) ? $"Art. {id[4..]}" : id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    public static Text Of(GuidedText text) => new(text.En, text.De);

    /// <summary>Id for an element of a page.</summary>
    public static string Anchor(string id) =>
        string.Concat(id.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')).Trim('-');
}
