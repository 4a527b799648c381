using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Intake;

/// <param name="Reconciliation">Null where the sender is asked no more.</param>
[EventType("intake.reconciliation-set")]
public sealed record ReconciliationSet(string Source, Reconciliation? Reconciliation = null) : SubjectEvent;
