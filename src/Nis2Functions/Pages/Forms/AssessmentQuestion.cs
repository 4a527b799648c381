using System.Globalization;
using System.Text.RegularExpressions;
using Nis2.Compliance.Significance;
using Nis2.Pages.Forms;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;

namespace Nis2Functions.Pages.Forms;

/// <summary>One question of an assessment as a field.</summary>
/// <param name="Service">The service that it is asked of; null for the incident as a whole.</param>
internal sealed partial record AssessmentQuestion(SignificanceQuestion Asked, string Name, string? Service)
{
    private const string Yes = "yes";
    private const string No = "no";
    private const int Longest = 30;

    public string Id => Asked.Id;

    private Text Label => Service is null
        ? new Text(Asked.Text.En, Asked.Text.De)
        : new Text($"{Service}: {Asked.Text.En}", $"{Service}: {Asked.Text.De}");

    public Field Field() => Asked.Unit is { } unit
        ? new TextField(Name, Label, Longest) { Optional = true, Hint = AssessmentTexts.Quantity(unit) }
        : new ChoiceField(Name, Label, [
            new Choice(Yes, AssessmentTexts.Yes), new Choice(No, AssessmentTexts.No), new Choice(string.Empty, AssessmentTexts.Unknown),
        ]) { Hint = Hint() };

    /// <summary>Null where it is unknown.</summary>
    public SignificanceAnswer? Read(FormInput input)
    {
        if (input.Text(Name) is not { } text)
            return null;
        if (Asked.Unit is null)
            return text is Yes or No ? new SignificanceAnswer(Yes: text == Yes) : null;
        var match = Number().Match(text);
        if (match.Success && decimal.TryParse(
            match.Groups[2].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return match.Groups[1].Value switch
            {
                ">" or ">=" or "≥" => new SignificanceAnswer(AtLeast: number),
                "<" or "<=" or "≤" => new SignificanceAnswer(AtMost: number),
                _ => new SignificanceAnswer(Exactly: number),
            };
        }

        input.Wrong(new FieldError(Name, AssessmentTexts.NoNumber));
        return null;
    }

    /// <summary>As it was answered before.</summary>
    public string Written(SignificanceInputs? inputs)
    {
        var answers = Service is null ? inputs?.Answers : inputs?.Services.FirstOrDefault(one => one.Name == Service)?.Answers;
        return answers?.GetValueOrDefault(Id) switch
        {
            { Yes: { } yes } => yes ? Yes : No,
            { Exactly: { } number } => number.ToString(CultureInfo.InvariantCulture),
            { AtLeast: { } number } => "≥ " + number.ToString(CultureInfo.InvariantCulture),
            { AtMost: { } number } => "≤ " + number.ToString(CultureInfo.InvariantCulture),
            _ => string.Empty,
        };
    }

    private Text? Hint() => Asked.Hints is { Count: > 0 } hints
        ? new Text(string.Join(' ', hints.Select(hint => hint.En)), string.Join(' ', hints.Select(hint => hint.De)))
        : null;

    [GeneratedRegex(@"^(>=?|≥|<=?|≤)?\s*([0-9]+(?:[.,][0-9]+)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
