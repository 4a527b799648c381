using Nis2.Pages.Duties;
using Nis2.Pages.Languages;
using NodaTime;

namespace Nis2.Pages.Incidents;

/// <summary>One incident, read only.</summary>
/// <param name="Title">Null where it was erased.</param>
/// <param name="Compression">How many times faster an exercise's clock runs; null for real incidents.</param>
/// <param name="Duties">Every stage, also those done and those whose clock does not run yet.</param>
public sealed record IncidentView(
    string SignedInAs,
    Instant AsOf,
    string Organisation,
    DateTimeZone Zone,
    string Id,
    string? Title,
    string? Description,
    Text Status,
    Text? Severity,
    int? Compression,
    IReadOnlyList<DutyView> Duties,
    IReadOnlyList<StatedTimeView> Times,
    IReadOnlyList<TimelineEntryView> Timeline)
{
    /// <summary>What the visitor may do now.</summary>
    public IReadOnlyList<ActionView> Actions { get; init; } = [];

    /// <summary>Null before anybody assessed it.</summary>
    public AssessmentSection? Assessment { get; init; }

    /// <summary>Set while its ticket is resolved and nobody has ended the incident.</summary>
    public Instant? TicketResolvedAt { get; init; }

    /// <summary>True right after a form was carried out.</summary>
    public bool JustRecorded { get; init; }
}
