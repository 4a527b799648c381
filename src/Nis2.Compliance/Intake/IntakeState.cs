namespace Nis2.Compliance.Intake;

/// <summary>How an organisation has its tickets from one source understood and treated.</summary>
public sealed record IntakeState
{
    /// <summary>The source's name, once anything was set.</summary>
    public string? Source { get; init; }

    public IReadOnlyList<IntakeRule> Rules { get; init; } = [];

    /// <summary>Goes up with every change of the rules; 0 where there were never any.</summary>
    public int RulesVersion { get; init; }

    /// <summary>Its own mapping; null where its sender's is used.</summary>
    public TicketMapping? Mapping { get; init; }

    /// <summary>Goes up with every change of the mapping.</summary>
    public int MappingVersion { get; init; }

    /// <summary>Where the sender's API is asked for what it never sent again; null where it is not.</summary>
    public Reconciliation? Reconciliation { get; init; }
}
