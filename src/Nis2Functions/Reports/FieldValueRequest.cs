using Nis2.Compliance.Reports;
using NodaTime;

namespace Nis2Functions.Reports;

/// <summary>An answer; with nothing at all in it, an earlier one is taken back.</summary>
/// <param name="Text">The answer itself, or words beside a number or choice.</param>
/// <param name="Choices">Ids of the field's list, or country codes.</param>
/// <param name="Estimate">The number is one.</param>
/// <param name="Unknown">Not known yet: an answer in an early warning, open elsewhere.</param>
public sealed record FieldValueRequest(
    string? Text = null,
    IReadOnlyList<string>? Choices = null,
    decimal? Number = null,
    Instant? At = null,
    Duration? Length = null,
    IReadOnlyList<Indicator>? Indicators = null,
    bool Estimate = false,
    bool Unknown = false)
{
    internal FieldStatement For(string field)
    {
        var content = new FieldContent(Text, Choices, Number, At, Length, Indicators);
        return new FieldStatement(field, content == new FieldContent() ? null : content, Estimate, Unknown);
    }
}
