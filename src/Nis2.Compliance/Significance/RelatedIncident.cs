using NodaTime;

namespace Nis2.Compliance.Significance;

/// <summary>
/// Another incident of the organisation, as its own assessment left it (Art. 4 of Implementing Regulation (EU) 2024/2690).
/// </summary>
/// <param name="At">When it occurred, as far as anybody said.</param>
/// <param name="LossAtMost">EUR; null where nothing bounds the loss.</param>
public sealed record RelatedIncident(
    string IncidentId,
    Instant At,
    string? RootCause = null,
    string? CauseKey = null,
    decimal LossAtLeast = 0,
    decimal? LossAtMost = null);
