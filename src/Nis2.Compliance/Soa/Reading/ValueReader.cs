using System.Globalization;
using System.Text.RegularExpressions;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>What cells of decision columns say. The column is known before the word: "no" means another thing in each.</summary>
internal sealed partial class ValueReader(ImportCorrections corrections, IReadOnlyDictionary<string, string> legend, Doubts doubts)
{
    private int placeholders;

    /// <summary>Cells that hold a choice nobody made.</summary>
    public int Placeholders => placeholders;

    public Draft Applicable(Table table, GridRow row, int column)
    {
        if (!TryWord(table, row, column, SoaField.Applicable, out var word, out var chosen))
            return chosen;
        if (Vocabulary.Applicability.TryGetValue(word, out var said))
            return Of(said);
        if (Vocabulary.Status.TryGetValue(word, out var status) && status == StatusWord.NotApplicable)
            return new Draft { Applicable = Applicability.NotApplicable };
        Doubt(
            table, row, column,
            word == "-" ? "mark-ambiguous"
                : status == default && !Vocabulary.Status.ContainsKey(word) ? "value-unknown"
                : "status-as-applicability");
        return new Draft { Applicable = Applicability.Undecided };
    }

    public Draft Excluded(Table table, GridRow row, int column)
    {
        if (!TryWord(table, row, column, SoaField.Excluded, out var word, out var chosen))
            return chosen;
        return new Draft { Applicable = ReasonReader.IsTick(word) ? Applicability.NotApplicable : Applicability.Applicable };
    }

    public Draft Status(Table table, GridRow row, int column, SoaField field)
    {
        if (!TryWord(table, row, column, field, out var word, out var chosen))
            return chosen;
        if (Percentage(row[column]) is { } percent)
            return new Draft { Status = OfPercent(percent), Percent = percent };
        if (Vocabulary.Status.TryGetValue(word, out var status))
        {
            if (status == StatusWord.OnHold)
                Doubt(table, row, column, "status-on-hold");
            return Of(status);
        }

        if (word == "-")
            return new Draft();
        if (Vocabulary.Applicability.TryGetValue(word, out var said)
            && said is ApplicabilityWord.NotApplicable or ApplicabilityWord.Undecided)
            return Of(said) with { Status = Implementation.Unknown };
        Doubt(table, row, column, Mark().IsMatch(word) ? "mark-ambiguous" : "value-unknown");
        return new Draft { Status = Implementation.Unknown };
    }

    /// <summary>A number with a percent sign or in a cell of percentages.</summary>
    public static decimal? Percentage(GridCell cell)
    {
        if (cell.Number is { } number)
            return CellFormats.IsPercent(cell.Format) && number is >= 0 and <= 100 ? number : null;
        return PercentText().Match(SoaText.Clean(cell.Text)) is { Success: true } match
            && decimal.TryParse(
                match.Groups["n"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent <= 100
                ? percent
                : null;
    }

    public static decimal? Number(GridCell cell) => cell.Number ?? (decimal.TryParse(
        SoaText.Clean(cell.Text).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number is >= 0 and <= 1_000 ? number : null);

    private static Implementation OfPercent(decimal percent) => percent switch
    {
        100 => Implementation.Implemented,
        0 => Implementation.NotImplemented,
        _ => Implementation.PartlyImplemented,
    };

    // False where the cell says nothing, or a person said what it says.
    private bool TryWord(Table table, GridRow row, int column, SoaField field, out string word, out Draft chosen)
    {
        chosen = new Draft();
        word = string.Empty;
        var text = row[column].Text;
        if (string.IsNullOrWhiteSpace(text))
            return false;
        word = SoaText.Fold(text);
        var folded = word;
        if (corrections.Values?.FirstOrDefault(
            value => (value.Field is null || value.Field == field) && SoaText.Fold(value.AsWritten) == folded) is { } choice)
        {
            chosen = new Draft { Applicable = choice.Applicable, Status = choice.Status };
            return false;
        }

        if (SoaText.IsPlaceholder(SoaText.Clean(text)) || Vocabulary.IsOptionList(text))
        {
            placeholders++;
            return false;
        }

        word = legend.GetValueOrDefault(SoaText.Clean(text), word);
        return true;
    }

    private static Draft Of(ApplicabilityWord word) => word switch
    {
        ApplicabilityWord.Applicable => new Draft { Applicable = Applicability.Applicable },
        ApplicabilityWord.NotApplicable => new Draft { Applicable = Applicability.NotApplicable },
        ApplicabilityWord.PartiallyApplicable => new Draft { Applicable = Applicability.Applicable, InPart = true },
        ApplicabilityWord.Inherited => new Draft { Applicable = Applicability.Applicable, Inherited = true },
        _ => new Draft { Applicable = Applicability.Undecided },
    };

    private static Draft Of(StatusWord word) => word switch
    {
        StatusWord.Implemented => new Draft { Status = Implementation.Implemented },
        StatusWord.PartiallyImplemented => new Draft { Status = Implementation.PartlyImplemented },
        StatusWord.InProgress => new Draft { Status = Implementation.InProgress },
        StatusWord.Planned => new Draft { Status = Implementation.Planned },
        StatusWord.NotImplemented => new Draft { Status = Implementation.NotImplemented },
        StatusWord.NotApplicable => new Draft { Applicable = Applicability.NotApplicable },
        _ => new Draft { Status = Implementation.Unknown },
    };

    private void Doubt(Table table, GridRow row, int column, string rule) => doubts.Add(
        rule,
        rule switch
        {
            "mark-ambiguous" => "This mark means different things in different files, and this one does not explain it.",
            "status-as-applicability" => "A state of implementation does not say whether the control applies.",
            "status-on-hold" => "On hold says nothing about what is in place.",
            _ => "This word is not known in this column; say what it means.",
        },
        table,
        row,
        column,
        row[column].Text);

    [GeneratedRegex(@"^(?:>|<|~)?\s*(?<n>[0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*%$", RegexOptions.CultureInvariant)]
    private static partial Regex PercentText();

    [GeneratedRegex(@"^[\p{So}\p{Cs}\u2713\u2714\u2717\u2718]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
