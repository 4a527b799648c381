using Nis2.Compliance.Notices;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using NodaTime;

namespace Nis2Functions.Notices;

/// <summary>
/// As every clock's activity, and it sends: whoever has recorded the start of a delivery makes it, then records how it went.
/// </summary>
public sealed class NoticeStepTaker(
    NoticeKind kind, SubjectStore store, Publisher publisher, NoticeSender sender, TimeProvider time, Ids ids)
{
    private const string Process = "clock";

    public async Task<ClockWake> TakeAsync(SubjectClock clock, CancellationToken cancellation)
    {
        if (!SubjectId.TryParse(clock.Subject, out var id))
            return new ClockWake(null);
        var now = time.Now();
        var stepped = await AppendAsync(clock.Organisation, id, now, (state, _) => kind.TakeSteps(state, now), cancellation);
        if (stepped?.Recorded.Select(one => one.Facts).OfType<DeliveryStarted>().LastOrDefault() is not { } started)
            return Wake(stepped, now);
        var state = stepped.Subject.State;
        var attempt = await sender.SendAsync(clock.Organisation, id, state.Subject, state.Notice!, started.Recipient, cancellation);
        var ended = time.Now();
        var recorded = await AppendAsync(
            clock.Organisation, id, ended, (present, context) => NoticeDecisions.Decide(present, attempt, context), cancellation);
        return Wake(recorded, ended);
    }

    private async Task<AppendResult<NoticeState>.Done?> AppendAsync(
        string organisation, SubjectId id, Instant now, Func<NoticeState, DecisionContext, Decision> decide, CancellationToken cancellation)
    {
        var context = new DecisionContext(now, Process);
        var command = new Command(ids.New(), Process, now);
        var result = await store.AppendAsync(kind, organisation, id, command, state => decide(state, context), cancellation);
        if (result is not AppendResult<NoticeState>.Done done)
            return null;
        await publisher.PublishAsync(organisation, done, cancellation);
        return done;
    }

    // A refusal, or a step that is due and appended nothing: look again, but not at once.
    private static ClockWake Wake(AppendResult<NoticeState>.Done? done, Instant now) => done switch
    {
        null => new ClockWake(now.ToDateTimeUtc(), Stuck: true),
        { Subject.Next: null } => new ClockWake(null),
        { Recorded.Count: 0, Subject.Next.At: var at } when at <= now => new ClockWake(now.ToDateTimeUtc(), Stuck: true),
        { Subject.Next.At: var at } => new ClockWake(Instant.Max(at, now).ToDateTimeUtc()),
    };
}
