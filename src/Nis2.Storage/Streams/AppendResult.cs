using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;

namespace Nis2.Storage.Streams;

public abstract record AppendResult<TState>
    where TState : class
{
    private AppendResult()
    {
    }

    /// <param name="Recorded">Empty where everything stood as asked already.</param>
    /// <param name="NextStepChanged">The subject's clock must look again.</param>
    /// <param name="Repeated">An earlier attempt at the command had recorded these events.</param>
    /// <param name="Outbox">What to hand to <see cref="Events.Outbox"/>; null where nothing was recorded now.</param>
    public sealed record Done(
        Subject<TState> Subject,
        IReadOnlyList<RecordedEvent> Recorded,
        bool NextStepChanged,
        bool Repeated,
        OutboxEntry? Outbox = null) : AppendResult<TState>;

    public sealed record Refused(Refusal Why) : AppendResult<TState>;

    /// <param name="Actual">0 where the subject does not exist.</param>
    public sealed record VersionMismatch(int Actual) : AppendResult<TState>;
}
