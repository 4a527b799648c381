using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Intake;

/// <summary>A source's rules on its translated tickets: the first that fits decides. Pure, and linear in what it reads.</summary>
public static class IntakeRules
{
    public const int Most = 50;
    public const int MostTexts = 20;
    public const int LongestText = 200;
    public const int DescriptionRead = 16_384;

    private const int LongestId = 40;

    public static IntakeDecision Decide(IntakeState state, IntakeTicket ticket) =>
        Decide(state.Rules, state.RulesVersion, ticket);

    public static IntakeDecision Decide(IReadOnlyList<IntakeRule> rules, int version, IntakeTicket ticket) =>
        rules.FirstOrDefault(rule => Fits(rule.When ?? IntakeConditions.Everything, ticket)) is { } found
            ? new IntakeDecision(found.Outcome, version, found.Id)
            : new IntakeDecision(IntakeDecision.Default, version);

    public static Refusal? Check(IReadOnlyList<IntakeRule> rules, string field)
    {
        if (rules.Count > Most)
            return Inputs.Invalid("too-many-rules", $"{Most} rules at most.", field);
        if (rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count() < rules.Count)
            return Inputs.Invalid("rule-id-twice", "Every rule needs an id of its own: decisions are recorded with it.", field);
        for (var index = 0; index < rules.Count; index++)
        {
            if (Check(rules[index], $"{field}[{index}]") is { } refusal)
                return refusal;
        }

        return null;
    }

    private static Refusal? Check(IntakeRule rule, string field)
    {
        if (rule.Id.Length is 0 or > LongestId || !rule.Id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            return Inputs.Invalid("rule-id-malformed", $"1 to {LongestId} lower-case letters, digits and hyphens.", field + ".id");
        var when = rule.When ?? IntakeConditions.Everything;
        return Check(when.Systems, field + ".when.systems")
            ?? Check(when.SeveritiesAsSent, field + ".when.severitiesAsSent")
            ?? Check(when.Labels, field + ".when.labels")
            ?? Check(when.TitleContains, field + ".when.titleContains")
            ?? Check(when.DescriptionContains, field + ".when.descriptionContains")
            ?? Check(when.Assets, field + ".when.assets")
            ?? Check(when.Reporters, field + ".when.reporters")
            ?? (when.Actions.Count > MostTexts || when.Severities.Count > MostTexts
                ? Inputs.Invalid("too-many-texts", $"{MostTexts} at most.", field + ".when")
                : null);
    }

    private static Refusal? Check(IReadOnlyList<string> texts, string field)
    {
        if (texts.Count > MostTexts)
            return Inputs.Invalid("too-many-texts", $"{MostTexts} at most.", field);
        return texts.Any(text => text is not { Length: > 0 and <= LongestText })
            ? Inputs.Invalid("text-out-of-range", $"Each has 1 to {LongestText} characters.", field)
            : null;
    }

    private static bool Fits(IntakeConditions when, IntakeTicket ticket) =>
        OneOf(when.Systems, ticket.System)
        && (when.Actions.Count == 0 || when.Actions.Contains(ticket.Action))
        && SeverityFits(when, ticket)
        && OneOf(when.SeveritiesAsSent, ticket.SeverityAsSent)
        && AnyOf(when.Labels, ticket.Labels)
        && Contains(when.TitleContains, ticket.Title)
        && Contains(when.DescriptionContains, ticket.Description)
        && AnyOf(when.Assets, ticket.Assets)
        && OneOf(when.Reporters, ticket.Reporter);

    private static bool SeverityFits(IntakeConditions when, IntakeTicket ticket) => ticket.Severity is { } severity
        ? when.Severities.Contains(severity) || (when.Severities.Count == 0 && !when.SeverityUnknown)
        : when.SeverityUnknown || when.Severities.Count == 0;

    private static bool OneOf(IReadOnlyList<string> wanted, string? given) =>
        wanted.Count == 0 || (given is not null && wanted.Contains(given, StringComparer.OrdinalIgnoreCase));

    private static bool AnyOf(IReadOnlyList<string> wanted, IReadOnlyList<string> given) =>
        wanted.Count == 0 || given.Any(one => wanted.Contains(one, StringComparer.OrdinalIgnoreCase));

    private static bool Contains(IReadOnlyList<string> wanted, string? text)
    {
        if (wanted.Count == 0)
            return true;
        return text is not null
            && wanted.Any(
                part => text.AsSpan(0, Math.Min(text.Length, DescriptionRead)).Contains(part, StringComparison.OrdinalIgnoreCase));
    }
}
