using System.Globalization;
using System.Text.Json;
using Nis2.Compliance.Intake;

namespace Nis2Functions.Webhooks.Presets;

/// <summary>Finds in a delivery what templates point at. What is absent, empty, a list or an object is no text.</summary>
/// <param name="Body">The whole body.</param>
/// <param name="Ticket">The ticket that is read: the body itself, or an element of its list.</param>
/// <param name="Budget">What may be written of it all.</param>
internal sealed record MappedBody(WebhookDelivery Delivery, JsonElement? Body, JsonElement? Ticket, TextBudget Budget)
{
    private const int MostElements = 200;

    public string? Text(IReadOnlyList<string> templates) => templates.Select(Text).FirstOrDefault(text => text is not null);

    public string? Text(string template)
    {
        if (!TextTemplate.TryParse(template, out var parsed))
            return null;
        var texts = parsed.Parts.Select(part => Joined(Values(part))).ToList();
        return Composed(texts);
    }

    public IEnumerable<string> Words(IReadOnlyList<ListRule> rules) => rules.SelectMany(Words).Distinct();

    /// <summary>Null where the pointer, which has no star, leads to no list.</summary>
    public IEnumerable<JsonElement?>? List(string pointer)
    {
        var list = JsonPath.TryParse(pointer, out var path) ? Follow(Body, path.Tokens).FirstOrDefault() : null;
        return list is { ValueKind: JsonValueKind.Array } ? list.Items() : null;
    }

    private IEnumerable<string> Words(ListRule rule)
    {
        const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        var texts = Elements(rule.From);
        return (rule.SplitAt is { Length: > 0 } at ? texts.SelectMany(text => text.Split(at, Tidy)) : texts).Take(MostElements);
    }

    // Stars in one template go through their lists together: a name beside its value, and neither where one is absent.
    private IEnumerable<string> Elements(string template)
    {
        if (!TextTemplate.TryParse(template, out var parsed))
            yield break;
        var parts = parsed.Parts.Select(part => (Values: Values(part), Star: IsStar(part))).ToList();
        var count = parts.Where(part => part.Star).Select(part => part.Values.Count).DefaultIfEmpty(1).Max();
        for (var at = 0; at < count; at++)
        {
            var texts = parts.ConvertAll(part => part.Star ? part.Values.ElementAtOrDefault(at) : Joined(part.Values));
            if (Composed(texts) is { } text)
                yield return text;
        }
    }

    private string? Composed(List<string?> texts) =>
        texts.TrueForAll(text => text is not null) && Budget.Take(texts.Sum(text => (long)text!.Length)) ? string.Concat(texts) : null;

    private static bool IsStar(TemplatePart part) => part is TemplatePart.Value { Path.HasEach: true };

    private static string? Joined(IReadOnlyList<string?> values) =>
        values.Any(value => value is not null) ? string.Join(", ", values.Where(value => value is not null)) : null;

    private IReadOnlyList<string?> Values(TemplatePart part) => part switch
    {
        TemplatePart.Literal literal => [literal.Text],
        TemplatePart.Header header => [Delivery.Header(header.Name)],
        TemplatePart.Value value => [.. Follow(value.OfBody ? Body : Ticket, value.Path.Tokens).Take(MostElements).Select(Word)],
        _ => [],
    };

    private static IEnumerable<JsonElement?> Follow(JsonElement? from, IReadOnlyList<string?> tokens)
    {
        var at = from;
        for (var next = 0; next < tokens.Count; next++)
        {
            if (tokens[next] is not { } name)
                return at.Items().SelectMany(item => Follow(item, [.. tokens.Skip(next + 1)]).Take(1));
            at = Step(at, name);
        }

        return [at];
    }

    private static JsonElement? Step(JsonElement? at, string name)
    {
        if (at is not { ValueKind: JsonValueKind.Array } list)
            return at.Member(name);
        var isIndex = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && (name.Length == 1 || name[0] != '0');
        return isIndex && index < list.GetArrayLength() ? list[index] : null;
    }

    private static string? Word(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.AsText() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null,
    };
}
