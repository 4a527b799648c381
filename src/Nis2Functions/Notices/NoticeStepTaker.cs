using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Nis2.Compliance.Notices;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Organisations;
using Nis2Functions.Telemetry;
using NodaTime;

namespace Nis2Functions.Notices;

/// <summary>
/// As every clock's activity, and it sends: whoever has recorded the start of a delivery makes it, then records how it went.
/// </summary>
public sealed class NoticeStepTaker(
    NoticeKind kind,
    SubjectStore store,
    OrganisationReader organisations,
    Publisher publisher,
    NoticeSender sender,
    PagedWork work,
    SpentChannels spent,
    TimeProvider time,
    Ids ids,
    ILogger<NoticeStepTaker> logger)
{
    private const string Process = "clock";

    public async Task<ClockWake> TakeAsync(SubjectClock clock, CancellationToken cancellation)
    {
        if (!SubjectId.TryParse(clock.Subject, out var id)
            || await store.FindAsync(kind, clock.Organisation, id, cancellation) is not { } present)
            return new ClockWake(null);
        // In the trace of what it is about.
        using var span = SubjectTrace.Start("notice step", clock.Organisation, present.State.Subject);
        try
        {
            return await TakeAsync(clock, id, present, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            logger.StepFailed(clock.Subject, fault);
            throw;
        }
    }

    private async Task<ClockWake> TakeAsync(
        SubjectClock clock, SubjectId id, Subject<NoticeState> present, CancellationToken cancellation)
    {
        var now = time.Now();
        if (present.State is { Status: NoticeStatus.Acknowledged, Unsettled: [var pager, ..] } && present.Next?.At <= now)
            return await SettleAsync(clock.Organisation, id, pager, cancellation);
        if (IsAboutToPage(present, now) && await work.IsDoneAsync(clock.Organisation, present.State, cancellation))
            return await RecordAsync(clock.Organisation, id, new AcknowledgeNotice(Process, AcknowledgementVia.Work), cancellation);
        var chain = BeginsAgain(present, now) ? OnCallChain.Of(await organisations.FindAsync(clock.Organisation, cancellation)) : null;
        var stepped = await AppendAsync(clock.Organisation, id, now, (state, context) => Step(state, chain, context), cancellation);
        if (stepped?.Recorded.Select(one => one.Facts).OfType<ChainUnanswered>().LastOrDefault() is { } unanswered)
            logger.PageUnanswered(clock.Organisation, id.Value, unanswered.Round);
        if (stepped is not null)
            await spent.FollowAsync(clock.Organisation, stepped.Subject.State, stepped.Recorded, cancellation);
        if (stepped?.Recorded.Select(one => one.Facts).OfType<DeliveryStarted>().LastOrDefault() is not { } started)
            return Wake(stepped, now);
        return await SendAsync(clock.Organisation, id, stepped.Subject.State, started.Recipient, cancellation);
    }

    private static bool IsAboutToPage(Subject<NoticeState> present, Instant now) =>
        present.State.IsPage() && present.State.IsOpen() && !present.State.InFlight && present.Next?.At <= now;

    private static bool BeginsAgain(Subject<NoticeState> present, Instant now) =>
        present.State is { Status: NoticeStatus.Unanswered, Next: 0, InFlight: false } && present.Next?.At <= now;

    private Decision Step(NoticeState state, OnCallChain? chain, DecisionContext context) => DecisionSequence.Decide(
        kind,
        state,
        context,
        [
            present => chain is null ? Decision.Accept() : NoticeDecisions.Decide(present, new RenewChain(chain), context),
            present => kind.TakeSteps(present, context.Now),
        ]);

    private async Task<ClockWake> SendAsync(
        string organisation, SubjectId id, NoticeState state, Recipient recipient, CancellationToken cancellation)
    {
        var round = state.IsPage() ? state.Rounds : 0;
        var attempt = await sender.SendAsync(
            organisation, id, state.Subject, state.Notice!, recipient, cancellation, round, state.Attempts > 0 ? state.RaisedAt : null);
        return await RecordAsync(organisation, id, attempt, cancellation);
    }

    private async Task<ClockWake> SettleAsync(string organisation, SubjectId id, Recipient pager, CancellationToken cancellation) =>
        await RecordAsync(organisation, id, await sender.SettleAsync(organisation, id, pager, cancellation), cancellation);

    private async Task<ClockWake> RecordAsync(string organisation, SubjectId id, NoticeCommand command, CancellationToken cancellation)
    {
        var ended = time.Now();
        var recorded = await AppendAsync(
            organisation, id, ended, (present, context) => NoticeDecisions.Decide(present, command, context), cancellation);
        if (recorded is not null)
            await spent.FollowAsync(organisation, recorded.Subject.State, recorded.Recorded, cancellation);
        return Wake(recorded, ended);
    }

    private async Task<AppendResult<NoticeState>.Done?> AppendAsync(
        string organisation, SubjectId id, Instant now, Func<NoticeState, DecisionContext, Decision> decide, CancellationToken cancellation)
    {
        var context = new DecisionContext(now, Process);
        var command = new Command(ids.New(), Process, now);
        var result = await store.AppendAsync(kind, organisation, id, command, state => decide(state, context), cancellation);
        Activity.Current.Tell(organisation, result);
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
