using Nis2.Compliance.Obligations;
using Nis2.Pages.Languages;
using NodaTime;

namespace Nis2.Pages.Duties;

/// <summary>A duty with its clock, as a row.</summary>
/// <param name="Due">In the subject's own time, as is <paramref name="Now"/>.</param>
/// <param name="Now">The present by the subject's clock: an exercise's runs faster.</param>
/// <param name="DoneAt">When it was done; then nothing counts down.</param>
/// <param name="Estimate">True while the anchor has not happened and <paramref name="Due"/> is a forecast.</param>
/// <param name="LegalLatest">The latest instant that the law allows, where that is later than <paramref name="Due"/>.</param>
/// <param name="Caveat">How far the source was checked; null where nothing is to be said about that.</param>
/// <param name="Subject">Name of what owes it, and where its page is, for rows that stand outside that page.</param>
public sealed record DutyView(
    Text Title,
    Instant? Due,
    Instant Now,
    DateTimeZone Zone,
    Instant? DoneAt,
    bool Estimate,
    Force Force,
    string Source,
    Text? Caveat = null,
    Instant? LegalLatest = null,
    string? Subject = null,
    string? Href = null,
    Text? Note = null)
{
    private static readonly Duration Soon = Duration.FromHours(24);

    public IReadOnlyList<ActionView> Actions { get; init; } = [];

    public DutyState State => DoneAt is not null ? DutyState.Done
        : Due is not { } due ? DutyState.Waiting
        : due <= Now && Force == Force.Guidance ? DutyState.Passed
        : due <= Now && !Estimate ? DutyState.Overdue
        : DutyState.Running;

    /// <summary>Less than a day is left.</summary>
    public bool IsNear => State == DutyState.Running && !Estimate && Due - Now < Soon;
}
