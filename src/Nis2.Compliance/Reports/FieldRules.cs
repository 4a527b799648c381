using Nis2.Compliance.Forms;
using Nis2.Compliance.Law;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Reports;

/// <summary>Whether an answer fits its field.</summary>
internal static class FieldRules
{
    public static Refusal? Check(FieldType type, ValueList? list, FieldContent content, string field) =>
        Inputs.Optional(content.Text, $"{field}.text", ReportLimits.Text)
        ?? Foreign(type, content, field)
        ?? type switch
        {
            FieldType.Choice or FieldType.Choices => Choices(type, list, content.Choices, field),
            FieldType.Countries => Countries(content.Choices, field),
            FieldType.Number or FieldType.Amount => content.Number is < 0 or > 1_000_000_000_000_000
                ? Inputs.Invalid("number-out-of-range", "0 to 10^15.", $"{field}.number")
                : null,
            FieldType.Percent => content.Number is < 0 or > 100 ? Inputs.Invalid("number-out-of-range", "0 to 100.", $"{field}.number") : null,
            FieldType.Indicators => Indicators(content.Indicators, field),
            FieldType.Duration => content.Length < NodaTime.Duration.Zero
                ? Inputs.Invalid("duration-negative", "A length of time is not negative.", $"{field}.length")
                : null,
            _ => null,
        };

    // What the type has no use for would be kept and shown nowhere.
    private static Refusal? Foreign(FieldType type, FieldContent content, string field)
    {
        if (content.Choices is not null && type is not (FieldType.Choice or FieldType.Choices or FieldType.Countries))
            return Unfit("choices");
        if (content.Number is not null && type is not (FieldType.Number or FieldType.Amount or FieldType.Percent))
            return Unfit("number");
        if (content.At is not null && type != FieldType.Instant)
            return Unfit("at");
        if (content.Length is not null && type != FieldType.Duration)
            return Unfit("length");
        return content.Indicators is not null && type != FieldType.Indicators ? Unfit("indicators") : null;

        Refusal Unfit(string part) =>
            Inputs.Invalid("field-type-differs", $"This field holds {Words.Of(type)}, not {part}.", $"{field}.{part}");
    }

    private static Refusal? Choices(FieldType type, ValueList? list, IReadOnlyList<string>? choices, string field)
    {
        if (choices is null)
            return null;
        if (choices.Count > (type == FieldType.Choice ? 1 : ReportLimits.Choices))
            return Inputs.Invalid("too-many-choices", "Fewer choices are allowed here.", $"{field}.choices");
        return list is not null && choices.FirstOrDefault(choice => list.Find(choice) is null) is { } unknown
            ? Inputs.Invalid("choice-unknown", $"'{Short(unknown)}' is not in the list '{list.Id}' version {list.Version}.", $"{field}.choices")
            : null;
    }

    private static Refusal? Countries(IReadOnlyList<string>? codes, string field)
    {
        if (codes?.Count > ReportLimits.Choices)
            return Inputs.Invalid("too-many-choices", "Fewer countries are allowed here.", $"{field}.choices");
        return codes?.FirstOrDefault(code => Law.Countries.Find(code) is null) is { } unknown
            ? Inputs.Invalid("country-unknown", $"'{Short(unknown)}' is no state of the European Economic Area.", $"{field}.choices")
            : null;
    }

    private static Refusal? Indicators(IReadOnlyList<Indicator>? indicators, string field)
    {
        if (indicators?.Count > ReportLimits.Indicators)
            return Inputs.Invalid("too-many-indicators", $"At most {ReportLimits.Indicators}.", $"{field}.indicators");
        foreach (var indicator in indicators ?? [])
        {
            if (Inputs.Refused(
                out var refusal,
                Inputs.Text(indicator.Type, $"{field}.indicators.type", 60),
                Inputs.Text(indicator.Value, $"{field}.indicators.value", ReportLimits.Indicator),
                Inputs.Optional(indicator.Comment, $"{field}.indicators.comment", ReportLimits.Indicator)))
                return refusal;
        }

        return null;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60];
}
