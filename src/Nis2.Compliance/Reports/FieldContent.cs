using NodaTime;

namespace Nis2.Compliance.Reports;

/// <summary>What was answered. Text goes with every type: the answer itself, or words beside a number or choice.</summary>
/// <param name="Choices">Ids of the field's list, or country codes.</param>
public sealed record FieldContent(
    string? Text = null,
    IReadOnlyList<string>? Choices = null,
    decimal? Number = null,
    Instant? At = null,
    Duration? Length = null,
    IReadOnlyList<Indicator>? Indicators = null)
{
    public static FieldContent Of(string text) => new(text);

    public static FieldContent Chosen(params IReadOnlyList<string> choices) => new(Choices: choices);
}
