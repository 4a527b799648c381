using Nis2.Compliance.Incidents;
using Nis2.Pages.Languages;
using Nis2Functions.Incidents;
using NodaTime;

namespace Nis2Functions.Pages.Forms;

/// <summary>The incident that a form is about.</summary>
/// <param name="Now">The incident's own time.</param>
/// <param name="Stage">The stage that the address names; null where it names none.</param>
public sealed record FormSubject(string Organisation, string Id, int Version, IncidentState State, Instant Now, string? Stage)
{
    /// <summary>Null where the form needs none.</summary>
    public AssessmentGrounds? Grounds { get; init; }

    public Text StageTitle => Stage is { } stage ? IncidentDuties.TitleOf(State, stage) : Text.Same(string.Empty);

    public DateTimeZone Zone => IncidentDuties.Zone(State.AuthorityZone);
}
