using NodaTime;

namespace Nis2.Compliance.Incidents;

/// <summary>The fold of an incident's stream. Every instant is virtual where <see cref="Exercise"/> is set.</summary>
public sealed record IncidentState
{
    public IncidentStatus Status { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Reporter { get; init; }

    public Severity Severity { get; init; }

    /// <summary>ISO 3166 alpha-2 of the Member State whose law applies.</summary>
    public string Country { get; init; } = string.Empty;

    /// <summary>tzdb id of the receiving authority's zone.</summary>
    public string AuthorityZone { get; init; } = string.Empty;

    public ReminderPolicy Policy { get; init; } = ReminderPolicy.Default;

    public ExerciseClock? Exercise { get; init; }

    /// <summary>The scenario that the exercise was opened from.</summary>
    public string? Scenario { get; init; }

    public TicketReference? Ticket { get; init; }

    /// <summary>The latest entry about it; null where there was none since the opening.</summary>
    public TicketNews? TicketNews { get; init; }

    /// <summary>How the rules of the ticket's source have it treated; null where there were none: it is assessed, and paged.</summary>
    public IncidentIntake? Intake { get; init; }

    public Instant OpenedAt { get; init; }

    public StatedTime? Occurred { get; init; }

    public StatedTime? FirstAlert { get; init; }

    public StatedTime? AssessmentStarted { get; init; }

    public StatedTime? Detected { get; init; }

    public StatedTime? Established { get; init; }

    public StatedTime? Verified { get; init; }

    public StatedTime? Handled { get; init; }

    public StatedTime? OperationRestored { get; init; }

    public StatedTime? ImpactEnded { get; init; }

    public OngoingStatement? Ongoing { get; init; }

    public IncidentEffects? Effects { get; init; }

    /// <summary>Becoming aware of the significant incident: the anchor of Art. 23(4)(a) and (b).</summary>
    public StatedTime? Aware { get; init; }

    public StatedTime? JudgedSignificant { get; init; }

    public StatedTime? JudgedNotSignificant { get; init; }

    /// <summary>The latest assessment of significance; it advises and moves no clock.</summary>
    public AssessmentState? Assessment { get; init; }

    /// <summary>Why awareness came long after the first alert.</summary>
    public string? AwarenessGapReason { get; init; }

    /// <summary>Who is reported to; the first one is the main duty.</summary>
    public IReadOnlyList<IncidentDuty> Duties { get; init; } = [];

    /// <summary>The stages of all duties by their keys.</summary>
    public IReadOnlyList<StageState> Stages { get; init; } = [];

    public IReadOnlyList<RecipientsNotice> RecipientsNotices { get; init; } = [];

    /// <summary>Significance was withdrawn: nothing filed is cancelled, nothing more is owed but corrections.</summary>
    public StatedTime? Withdrawn { get; init; }

    /// <summary>Opened by mistake, before anything was filed.</summary>
    public StatedTime? Voided { get; init; }

    public StatedTime? Closed { get; init; }

    /// <summary>The opening stands in for a first alert that nobody stated: it is one at the latest.</summary>
    public Instant FirstAlertOrOpening() => FirstAlert?.At ?? OpenedAt;

    /// <summary>When it occurred, as far as anybody said.</summary>
    public Instant OccurredOrKnown() => Occurred?.At ?? FirstAlertOrOpening();

    /// <param name="stage">The key, see <see cref="StageKey"/>.</param>
    public StageState? Stage(string stage) => Stages.FirstOrDefault(one => one.Stage == stage);

    public IncidentDuty? Duty(string id) => Duties.FirstOrDefault(one => one.Duty.Id == id);

    /// <summary>The incident's own time at a real instant.</summary>
    public Instant OwnTime(Instant real) => Exercise?.ToVirtual(real) ?? real;
}
