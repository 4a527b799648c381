using NodaTime;

namespace Nis2.Compliance.Reports;

/// <summary>The answer that a draft takes for one question.</summary>
internal sealed record Answer(
    ValueOrigin Origin, FieldContent? Content, bool Estimate = false, bool Unknown = false, string? By = null, Instant? At = null)
{
    public static Answer Of(StatedValue value, ValueOrigin origin) =>
        new(origin, value.Content, value.Estimate, value.Unknown, value.By, value.At);
}
