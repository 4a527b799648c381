using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>Awareness of what one duty is about, such as a personal data breach (Regulation (EU) 2016/679 Art. 33(1)).</summary>
/// <param name="AwareAt">Now, if null; needed for a correction.</param>
/// <param name="CorrectionReason">Makes it a correction.</param>
public sealed record StateDutyAwareness(
    string Duty,
    string? Basis = null,
    Instant? AwareAt = null,
    string? GapReason = null,
    string? CorrectionReason = null) : IncidentCommand;
