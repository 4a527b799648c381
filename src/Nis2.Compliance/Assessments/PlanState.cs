using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>The fold of an organisation's assessment: what people stated, the plan, its cycles and how things stood before.</summary>
public sealed record PlanState
{
    /// <summary>Null before the first event.</summary>
    public Instant? StartedAt { get; init; }

    /// <summary>tzdb id of the zone in which due days end.</summary>
    public string Zone { get; init; } = string.Empty;

    public IReadOnlyList<RequirementExemption> Exemptions { get; init; } = [];

    /// <summary>By requirement (Art. 21(1)).</summary>
    public IReadOnlyDictionary<string, string> Proportionality { get; init; } = new Dictionary<string, string>();

    /// <summary>What people stated.</summary>
    public IReadOnlyList<DutyFact> Duties { get; init; } = [];

    public IReadOnlyList<PlannedAction> Actions { get; init; } = [];

    public IReadOnlyList<Cycle> Cycles { get; init; } = [];

    /// <summary>The last few, newest last.</summary>
    public IReadOnlyList<KeptAnalysis> History { get; init; } = [];

    /// <summary>The last one; it holds for its content only.</summary>
    public Approval? Approval { get; init; }

    /// <summary>What is open.</summary>
    public IReadOnlyList<DueItem> Items { get; init; } = [];

    public PlannedAction? Find(int action) => action >= 1 && action <= Actions.Count ? Actions[action - 1] : null;

    /// <summary>Of what nothing remains beyond the standard.</summary>
    public IReadOnlySet<string> Closed() => Closing(ActionStatus.Done);

    /// <summary>What the open actions will change.</summary>
    public PlanEffect Plan() => new(
        Actions.Where(action => action.Status == ActionStatus.Open).SelectMany(action => action.Details.Implements)
            .ToHashSet(StringComparer.Ordinal),
        Closing(ActionStatus.Open));

    private HashSet<string> Closing(ActionStatus status) => Actions
        .Where(action => action.Status == status && action.Details.Closes)
        .Select(action => action.Details.For)
        .ToHashSet(StringComparer.Ordinal);
}
