using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Intake;

/// <summary>What a mapping may be: bounded, and every template readable. Each refusal names the field at fault.</summary>
public static class TicketMappingRules
{
    public const int MostShapes = 16;
    public const int MostHeaders = 16;

    private const int LongestName = 40;

    /// <param name="field">The mapping's own place in the request; empty where it is the request.</param>
    public static Refusal? Check(TicketMapping mapping, string field = "")
    {
        var at = field.Length == 0 ? field : field + ".";
        return Inputs.Text(mapping.System, at + "system", LongestName)
            ?? TemplateRules.Identity(mapping.DeliveryId, at + "deliveryId")
            ?? Bounds.Count(mapping.Shapes, 1, MostShapes, at + "shapes")
            ?? Bounds.First(mapping.Shapes, at + "shapes", Check)
            ?? Headers(mapping, at + "shapes");
    }

    private static Refusal? Headers(TicketMapping mapping, string at) => MappedHeaders.Of(mapping).Count() <= MostHeaders
        ? null
        : Inputs.Invalid("mapping-headers", $"{MostHeaders} headers are read at most.", at);

    private static Refusal? Check(TicketShape shape, string at) =>
        Inputs.Text(shape.Name, at + ".name", LongestName)
        ?? Conditions(shape.When, at + ".when")
        ?? Each(shape.Each, at + ".each")
        ?? TemplateRules.Needed(shape.TicketId, at + ".ticketId")
        ?? TemplateRules.Identity(shape.TicketId, at + ".ticketId")
        ?? Actions(shape.Action, at + ".action")
        ?? TemplateRules.Check(shape.Title, at + ".title")
        ?? TemplateRules.Check(shape.Description, at + ".description")
        ?? Severity(shape.Severity, at + ".severity")
        ?? Time(shape.CreatedAt, at + ".createdAt")
        ?? Time(shape.DetectedAt, at + ".detectedAt")
        ?? Time(shape.ResolvedAt, at + ".resolvedAt")
        ?? Lists(shape.Labels, at + ".labels")
        ?? Lists(shape.Assets, at + ".assets")
        ?? TemplateRules.Check(shape.Reporter, at + ".reporter")
        ?? TemplateRules.Check(shape.Link, at + ".link")
        ?? TemplateRules.Check(shape.Group, at + ".group")
        ?? TemplateRules.Check(shape.Comment, at + ".comment");

    private static Refusal? Conditions(IReadOnlyList<ShapeCondition> when, string at) =>
        Bounds.Count(when, 0, Bounds.MostConditions, at)
        ?? Bounds.First(when, at, (condition, place) =>
            TemplateRules.Check(condition.Text, place + ".text") ?? Bounds.Words(condition.In, place + ".in"));

    private static Refusal? Each(string? each, string at) => each is null || (each.Length <= TextTemplate.Longest
        && JsonPath.TryParse(each, out var path) && !path.HasEach)
        ? null
        : Inputs.Invalid("pointer-malformed", "A JSON pointer without a star is needed, such as /alerts.", at);

    private static Refusal? Actions(IReadOnlyList<ActionRule> rules, string at) =>
        Bounds.Count(rules, 1, Bounds.MostRules, at)
        ?? Bounds.First(rules, at, (rule, place) =>
            TemplateRules.Check(rule.From, place + ".from")
            ?? (rule.From.Count == 0 && rule.Otherwise is null ? Inputs.Missing(place + ".from") : null)
            ?? Bounds.Words([.. rule.Words.Keys], place + ".words"));

    private static Refusal? Severity(SeverityRule? rule, string at) => rule is null
        ? null
        : TemplateRules.Needed(rule.From, at + ".from") ?? Bounds.Words([.. rule.Words.Keys], at + ".words");

    private static Refusal? Time(TimeRule? rule, string at) => rule is null ? null : TemplateRules.Needed(rule.From, at + ".from");

    private static Refusal? Lists(IReadOnlyList<ListRule> rules, string at) =>
        Bounds.Count(rules, 0, Bounds.MostRules, at)
        ?? Bounds.First(rules, at, (rule, place) =>
            TemplateRules.Check(rule.From, place + ".from")
            ?? (rule.SplitAt is "" ? Inputs.Missing(place + ".splitAt") : Inputs.Optional(rule.SplitAt, place + ".splitAt", 8)));
}
