namespace Nis2.Compliance.Intake;

/// <summary>What can be asked of a source's intake.</summary>
public abstract record IntakeCommand(string Source)
{
    public sealed record SetRules(string Source, IReadOnlyList<IntakeRule> Rules) : IntakeCommand(Source);

    /// <param name="Mapping">Null: the sender's own again.</param>
    public sealed record SetMapping(string Source, TicketMapping? Mapping) : IntakeCommand(Source);

    /// <param name="Reconciliation">Null: the sender is asked no more.</param>
    public sealed record SetReconciliation(string Source, Reconciliation? Reconciliation) : IntakeCommand(Source);
}
