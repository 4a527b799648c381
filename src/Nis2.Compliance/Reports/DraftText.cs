using System.Text;
using Nis2.Compliance.Forms;

namespace Nis2.Compliance.Reports;

/// <summary>A draft as plain text: one block per field in the form's order, to be pasted field by field.</summary>
public static class DraftText
{
    public static string Of(ReportDraft draft)
    {
        var language = FormLanguages.Find(draft.Language) ?? FormLanguage.English;
        var text = new StringBuilder();
        if (draft.Label is not null)
            text.AppendLine($"*** {DraftWords.ExerciseMark} ***").AppendLine();
        text.AppendLine(draft.Term is null || draft.Term == draft.Title ? draft.Title : $"{draft.Title} ({draft.Term})");
        text.AppendLine($"{draft.Entity} -> {draft.Authority}");
        text.AppendLine($"{draft.Layout} {draft.LayoutVersion}" + Doubt(draft.LayoutConfidence, language));
        foreach (var note in draft.Notes)
            text.AppendLine($"! {note.Text}{Doubt(note.Confidence, language)}");
        foreach (var field in draft.Fields)
            Write(text, field, draft, language);
        if (draft.Label is not null)
            text.AppendLine().AppendLine($"*** {DraftWords.ExerciseMark} ***");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Write(StringBuilder text, DraftField field, ReportDraft draft, FormLanguage language)
    {
        text.AppendLine().Append("== ");
        if (draft.Label is not null)
            text.Append($"[{DraftWords.ExerciseMark}] ");
        text.AppendLine(field.Label);
        text.Append($"-- {DraftWords.Of(field.Requirement, language)}");
        if (field.Condition is not null)
            text.Append($", {field.Condition}");
        text.AppendLine($": {field.Source}{Doubt(field.Confidence, language)}");
        if (field.Text is not null)
            text.AppendLine(field.Text);
        if (field.Missing || field.Text is null)
            text.AppendLine(Open(field, language));
    }

    private static string Open(DraftField field, FormLanguage language) => DraftWords.Pick(
        language,
        $"[open - {DraftWords.Of(field.Supplies, language)}]",
        $"[offen - {DraftWords.Of(field.Supplies, language)}]");

    private static string Doubt(string confidence, FormLanguage language) =>
        DraftWords.Doubt(confidence, language) is { } doubt ? $" [{doubt}]" : string.Empty;
}
