using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.Security;
using Nis2Functions.Telemetry;

namespace Nis2Functions.Clocks;

/// <summary>Carries out a person's command on a subject: fact first, then events out, clock told, followers asked, in that order.</summary>
public sealed class SubjectCommands<TState>(
    ISubjectKind<TState> kind,
    SubjectStore store,
    Publisher publisher,
    ClockKeeper clocks,
    TimeProvider time,
    Ids ids,
    IEnumerable<ISubjectFollower<TState>> followers)
    where TState : class
{
    public ISubjectKind<TState> Kind => kind;

    /// <summary>The result of a command that came by HTTP, or the problem that stopped it before it was tried.</summary>
    public async Task<(AppendResult<TState>? Result, IResult? Problem)> SendAsync(
        HttpRequest request,
        DurableTaskClient client,
        string organisation,
        SubjectId id,
        Func<TState, DecisionContext, Decision> decide,
        CancellationToken cancellation)
    {
        if (!Conditions.TryExpectedVersion(request, out var expected, out var problem)
            || !Conditions.TryIdempotencyKey(request, out var key, out problem))
            return (null, problem);
        var caller = request.HttpContext.Caller();
        var command = new Command(key is null ? ids.New() : Key(request, key), caller.Id, time.Now(), expected);
        return (await SendAsync(client, organisation, id, command, decide, key is not null, cancellation), null);
    }

    /// <summary>
    /// What an earlier attempt at the same request came to; null where there was none, or no key says that they are the same.
    /// </summary>
    public async Task<(AppendResult<TState>.Done? Result, IResult? Problem)> FindRepeatedAsync(
        HttpRequest request, DurableTaskClient client, string organisation, SubjectId id, CancellationToken cancellation)
    {
        if (!Conditions.TryIdempotencyKey(request, out var key, out var problem) || key is null)
            return (null, problem);
        var command = new Command(Key(request, key), request.HttpContext.Caller().Id, time.Now());
        var result = await SendAsync(client, organisation, id, command, (_, _) => Decision.Accept(), checkRepeated: true, cancellation);
        return (result is AppendResult<TState>.Done { Repeated: true } done ? done : null, null);
    }

    public Task<AppendResult<TState>> EraseAsync(
        HttpRequest request,
        string organisation,
        SubjectId id,
        IReadOnlyCollection<int>? versions,
        string reason,
        CancellationToken cancellation)
    {
        var command = new Command(ids.New(), request.HttpContext.Caller().Id, time.Now());
        return store.EraseAsync(kind, organisation, id, command, versions, reason, cancellation);
    }

    public async Task<AppendResult<TState>> SendAsync(
        DurableTaskClient client,
        string organisation,
        SubjectId id,
        Command command,
        Func<TState, DecisionContext, Decision> decide,
        bool checkRepeated,
        CancellationToken cancellation)
    {
        using var span = Trace(organisation, id, command);
        var result = await AppendAsync(span, organisation, id, command, decide, checkRepeated, cancellation);
        if (result is AppendResult<TState>.Done done)
            await FollowUpAsync(client, organisation, done, cancellation);
        return result;
    }

    /// <summary>The fact alone; what follows from it is <see cref="FollowUpAsync"/>, or the sweep if nobody comes to it.</summary>
    public async Task<AppendResult<TState>> RecordAsync(
        string organisation,
        SubjectId id,
        Command command,
        Func<TState, DecisionContext, Decision> decide,
        bool checkRepeated,
        CancellationToken cancellation)
    {
        using var span = Trace(organisation, id, command);
        return await AppendAsync(span, organisation, id, command, decide, checkRepeated, cancellation);
    }

    public async Task FollowUpAsync(
        DurableTaskClient client, string organisation, AppendResult<TState>.Done done, CancellationToken cancellation)
    {
        await publisher.PublishAsync(organisation, done, cancellation);
        if (done.NextStepChanged && done.Subject.Next is not null)
            await clocks.TellAsync(client, organisation, done.Subject.Id, cancellation);
        foreach (var follower in followers)
            await follower.FollowAsync(client, organisation, done.Subject, cancellation);
    }

    private async Task<AppendResult<TState>> AppendAsync(
        Activity? span,
        string organisation,
        SubjectId id,
        Command command,
        Func<TState, DecisionContext, Decision> decide,
        bool checkRepeated,
        CancellationToken cancellation)
    {
        var context = new DecisionContext(command.At, command.By);
        TState? before = null;
        var result = await store.AppendAsync(
            kind, organisation, id, command, state => decide(before = state, context), cancellation, checkRepeated);
        span.Tell(organisation, result);
        if (result is AppendResult<TState>.Done done)
            Margins.Record(kind, before, done);
        return result;
    }

    private Activity? Trace(string organisation, SubjectId id, Command command) => SubjectTrace.Start(
        command.By.StartsWith("source:", StringComparison.Ordinal) ? $"{kind.Name} delivery" : $"{kind.Name} command", organisation,
        id.Value);

    private static string Key(HttpRequest request, string key) => "key:" + OpaqueId.From(request.HttpContext.Caller().Id, key);
}
