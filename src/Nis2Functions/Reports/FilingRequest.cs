using NodaTime;

namespace Nis2Functions.Reports;

/// <summary>Files a draft as it stands: its bytes are frozen and the submission recorded.</summary>
/// <param name="Channel">How it was handed in, such as <c>portal</c>.</param>
/// <param name="Format">text, html or json.</param>
/// <param name="Language">en or de; the layout's, if absent.</param>
/// <param name="Authority">To whom; as the draft says, if absent.</param>
/// <param name="SubmittedAt">When it was actually handed in; now, if absent.</param>
/// <param name="AuthorityReference">The authority's own number for it.</param>
/// <param name="CorrectionReason">Needed to file another version.</param>
/// <param name="Update">It brings an earlier submission up to date, which goes on to count.</param>
public sealed record FilingRequest(
    string Channel,
    ReportFormat Format = ReportFormat.Text,
    string? Language = null,
    string? Authority = null,
    Instant? SubmittedAt = null,
    string? AuthorityReference = null,
    string? CorrectionReason = null,
    bool Update = false);
