using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2Functions.Significance;

/// <summary>What is known of an incident. What is absent is unknown, never "no".</summary>
/// <param name="Country">Adds that state's thresholds as an indication.</param>
/// <param name="RootCause">One of the categories listed with the questions.</param>
/// <param name="CauseKey">A slug for this very cause; equal ones mean the same apparent root cause.</param>
/// <param name="Related">Other incidents that are not significant each; an empty list says that there are none.</param>
public sealed record SignificanceRequest(
    IReadOnlyList<string> EntityTypes,
    string? Country = null,
    Instant? OccurredAt = null,
    string? RootCause = null,
    string? CauseKey = null,
    IReadOnlyDictionary<string, SignificanceAnswer>? Answers = null,
    IReadOnlyList<AffectedService>? Services = null,
    IReadOnlyList<RelatedIncident>? Related = null)
{
    internal SignificanceInputs Inputs() => new()
    {
        EntityTypes = EntityTypes,
        Country = Country,
        OccurredAt = OccurredAt,
        RootCause = RootCause,
        CauseKey = CauseKey,
        Answers = Answers ?? new Dictionary<string, SignificanceAnswer>(),
        Services = Services ?? [],
    };
}
