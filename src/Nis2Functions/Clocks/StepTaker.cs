using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Telemetry;
using NodaTime;

namespace Nis2Functions.Clocks;

/// <summary>The body of every clock's activity: does what is due, if anything, and answers with the next instant.</summary>
public sealed class StepTaker<TState>(
    ISubjectKind<TState> kind, SubjectStore store, Publisher publisher, TimeProvider time, Ids ids, ILogger<StepTaker<TState>> logger)
    where TState : class
{
    private const string Process = "clock";

    public async Task<ClockWake> TakeAsync(SubjectClock clock, CancellationToken cancellation)
    {
        if (!SubjectId.TryParse(clock.Subject, out var id))
            return new ClockWake(null);
        using var span = SubjectTrace.Start($"{kind.Name} step", clock.Organisation, clock.Subject);
        try
        {
            return await TakeAsync(clock, id, span, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            logger.StepFailed(clock.Subject, fault);
            throw;
        }
    }

    private async Task<ClockWake> TakeAsync(SubjectClock clock, SubjectId id, Activity? span, CancellationToken cancellation)
    {
        var now = time.Now();
        Instant? due = null;
        var result = await store.AppendAsync(
            kind,
            clock.Organisation,
            id,
            new Command(ids.New(), Process, now),
            state =>
            {
                due = kind.NextStep(state)?.At;
                return kind.TakeSteps(state, now);
            },
            cancellation);
        span.Tell(clock.Organisation, result);
        if (result is not AppendResult<TState>.Done done)
        {
            logger.StepRefused(clock.Subject, result is AppendResult<TState>.Refused refused ? refused.Why.Rule : "version-mismatch");
            return new ClockWake(now.ToDateTimeUtc(), Stuck: true);
        }

        if (done.Recorded.Count > 0 && due <= now)
            Measures.Stepped(kind.Name, now - due.Value);
        TellOperators(done);
        await publisher.PublishAsync(clock.Organisation, done, cancellation);
        return Next(done, now);
    }

    // An alert stands on this line. What is an exercise wakes no operator.
    private void TellOperators(AppendResult<TState>.Done done)
    {
        foreach (var notice in done.Outbox?.Notices ?? [])
        {
            if (notice is not { Level: NoticeLevel.Overdue, Exercise: false })
                continue;
            logger.DeadlinePassed(done.Subject.Id.Value, notice.Obligation);
            Measures.Passed(kind.Name, Obliged.Name(kind.Name, notice.Obligation));
        }
    }

    private ClockWake Next(AppendResult<TState>.Done done, Instant now)
    {
        if (done.Subject.Next is not { } next)
            return new ClockWake(null);
        if (next.At > now || done.Recorded.Count > 0)
            return new ClockWake(Instant.Max(next.At, now).ToDateTimeUtc());
        logger.StepCameToNothing(done.Subject.Id.Value, next.What);
        return new ClockWake(now.ToDateTimeUtc(), Stuck: true);
    }
}
