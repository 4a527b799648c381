using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Incidents;

/// <summary>The organisation's own rules around the legal ones.</summary>
public sealed record ReminderPolicy
{
    public static ReminderPolicy Default { get; } = new();

    /// <summary>How long a suspected incident may wait for a judgement, from its opening.</summary>
    /// <value>1 minute to 30 days; 4 hours.</value>
    public Duration AssessmentPeriod { get; init; } = Duration.FromHours(4);

    /// <summary>A longer gap between first alert and awareness needs a reason.</summary>
    /// <value>1 minute to 30 days; 4 hours.</value>
    public Duration AwarenessGapLimit { get; init; } = Duration.FromHours(4);

    /// <value>1 minute to 30 days; 30 minutes.</value>
    public Duration EscalateAfter { get; init; } = Duration.FromMinutes(30);

    /// <summary>How long a page may wait for its acknowledgement before the next in the on-call chain is paged.</summary>
    /// <value>1 minute to 24 hours; null for 10 minutes.</value>
    public Duration? AcknowledgeWithin { get; init; }

    /// <summary>
    /// How long before a stage's due instant reminders come, by the stage's name whatever its duty. Of the four of Art. 23(4)(a), (b) and
    /// (d) and the assessment an absent one has none; every other stage has defaults.
    /// </summary>
    /// <value>At most six a stage, each 1 minute to 90 days.</value>
    public IReadOnlyDictionary<string, IReadOnlyList<Duration>> Leads { get; init; } = new Dictionary<string, IReadOnlyList<Duration>>
    {
        [Stages.Assessment] = [Duration.FromHours(1)],
        [Stages.EarlyWarning] = [Duration.FromHours(12), Duration.FromHours(4), Duration.FromHours(1)],
        [Stages.IncidentNotification] = [Duration.FromHours(24), Duration.FromHours(6), Duration.FromHours(1)],
        [Stages.FinalReport] = [Duration.FromDays(7), Duration.FromDays(2), Duration.FromDays(1)],
    };

    /// <summary>How long after its last change an incident that owes nothing keeps personal data; null is <see cref="DefaultRetention"/>.</summary>
    /// <value>30 to 36 525 days.</value>
    public Duration? Retention { get; init; }

    /// <summary>Five years.</summary>
    public static Duration DefaultRetention { get; } = Duration.FromDays(1_826);

    private static IReadOnlyList<Duration> OtherLeads { get; } = [Duration.FromDays(1), Duration.FromHours(4), Duration.FromHours(1)];

    /// <param name="stage">The key, see <see cref="StageKey"/>.</param>
    public ReminderRule RuleFor(string stage)
    {
        var name = StageKey.Name(stage);
        return new ReminderRule(Leads.GetValueOrDefault(name) ?? Absent(name), EscalateAfter);
    }

    private static IReadOnlyList<Duration> Absent(string name) => name switch
    {
        Stages.Assessment or Stages.EarlyWarning or Stages.IncidentNotification or Stages.FinalReport => [],
        Stages.ProgressReport or Stages.UpdatedFinalReport or Stages.UpdatedFinalReportCrossBorder =>
            [Duration.FromDays(7), Duration.FromDays(2), Duration.FromDays(1)],
        _ => OtherLeads,
    };
}
