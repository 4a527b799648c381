using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Intake;

/// <summary>What a template may be.</summary>
internal static class TemplateRules
{
    private static readonly string[] SecretHeaders =
        ["authorization", "cookie", "signature", "secret", "token", "password", "api-key", "apikey"];

    public static Refusal? Needed(IReadOnlyList<string> templates, string at) =>
        templates.Count == 0 ? Inputs.Missing(at) : Check(templates, at);

    public static Refusal? Check(IReadOnlyList<string> templates, string at) =>
        Bounds.Count(templates, 0, Bounds.MostRules, at) ?? Bounds.First(templates, at, Check);

    /// <summary>A constant would make one of all: every delivery but the first would count as a repetition.</summary>
    public static Refusal? Identity(IReadOnlyList<string> templates, string at) => Check(templates, at) ?? Bounds.First(
        templates,
        at,
        (text, place) => TextTemplate.TryParse(text, out var template) && template.Parts.All(part => part is TemplatePart.Literal)
            ? Inputs.Invalid("template-constant", "What identifies something must hold a value of it, such as {/ticket/id}.", place)
            : null);

    public static Refusal? Check(string text, string at)
    {
        if (!TextTemplate.TryParse(text, out var template))
        {
            return Inputs.Invalid(
                "template-malformed",
                $"A text of 1 to {TextTemplate.Longest} characters is needed with at most {TextTemplate.MostParts} values, such as "
                + "{/ticket/id}, {$/status} or {#X-Delivery}; braces are written twice.",
                at);
        }

        // Headers that are read are kept with the delivery, and what is kept can be shown.
        return template.Headers.FirstOrDefault(IsSecret) is { } secret
            ? Inputs.Invalid("header-secret", $"The header {secret} may carry a secret or a signature, which is never kept.", at)
            : null;
    }

    private static bool IsSecret(string header) =>
        SecretHeaders.Any(word => header.Contains(word, StringComparison.OrdinalIgnoreCase));
}
