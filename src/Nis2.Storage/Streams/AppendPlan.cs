using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>One append: the rows of its transaction, the payloads that must lie there first, and what it comes to.</summary>
/// <param name="Complete">False where index rows are left for another transaction.</param>
internal sealed record AppendPlan<TState>(
    Subject<TState> Subject,
    IReadOnlyList<RecordedEvent> Recorded,
    IReadOnlyList<(string Name, string Text)> Payloads,
    IReadOnlyList<RowChange> Changes,
    OutboxEntry Outbox,
    bool NextStepChanged,
    bool Complete)
    where TState : class;
