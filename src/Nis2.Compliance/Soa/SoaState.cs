using NodaTime;

namespace Nis2.Compliance.Soa;

/// <summary>The fold of an organisation's Statement of Applicability and what stands beside it.</summary>
public sealed record SoaState
{
    /// <summary>Null before the first event.</summary>
    public Instant? StartedAt { get; init; }

    /// <summary>When rows, clauses, certificate, risks or answers last changed.</summary>
    public Instant? ChangedAt { get; init; }

    /// <summary>At most one a control, in the order of Annex A. A control without a row is not decided, whatever else is said.</summary>
    public IReadOnlyList<SoaRow> Rows { get; init; } = [];

    /// <summary>Of the last file that was accepted.</summary>
    public SoaSource? Source { get; init; }

    /// <summary>Of the last file that was accepted.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    public IReadOnlyList<ClauseStatus> Clauses { get; init; } = [];

    public Certificate? Certificate { get; init; }

    public ScopeInventory Inventory { get; init; } = new([], []);

    public IReadOnlyList<RiskEntry> Risks { get; init; } = [];

    /// <summary>Of the self-assessment.</summary>
    public IReadOnlyList<SelfAnswer> Answers { get; init; } = [];

    /// <summary>Handed in and not accepted, newest last.</summary>
    public IReadOnlyList<SoaImport> Imports { get; init; } = [];

    public SoaRow? Find(string control) => Rows.FirstOrDefault(row => row.Control == control);

    public ClauseStatus? FindClause(string clause) => Clauses.FirstOrDefault(status => status.Clause == clause);
}
