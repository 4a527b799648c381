using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using NodaTime;

namespace Nis2Functions.Http;

/// <summary>What every kind of subject offers over HTTP in the same way.</summary>
public sealed class SubjectEndpoint<TState>(SubjectStore store, SubjectCommands<TState> commands)
    where TState : class
{
    private static readonly Refusal Reasonless =
        new(RefusalKind.Invalid, "reason-needed", "An erasure needs a reason of 500 characters at most.", "reason");

    private ISubjectKind<TState> Kind => commands.Kind;

    /// <summary>One command with a JSON body on an existing or new subject.</summary>
    public async Task<IResult> CommandAsync<TBody>(
        HttpRequest request,
        DurableTaskClient client,
        string organisation,
        string id,
        Func<TBody, TState, DecisionContext, Decision> decide,
        Func<Subject<TState>, object> view,
        CancellationToken cancellation)
        where TBody : class
    {
        if (!Conditions.TrySubject(Kind.Name, id, out var subject))
            return Problem.NotFound();
        var body = await Body<TBody>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        var sent = await commands.SendAsync(
            request, client, organisation, subject, (state, context) => decide(body.Value!, state, context), cancellation);
        return SubjectReply.Of(request, sent, view);
    }

    /// <summary>The subject as it is, or as it was known at <c>?asOf=</c>.</summary>
    /// <param name="view">Null where the subject lacks the part that is asked for.</param>
    public async Task<IResult> ReadAsync(
        HttpRequest request, string organisation, string id, Func<Subject<TState>, object?> view, CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(Kind.Name, id, out var subject))
            return Problem.NotFound();
        if (!Conditions.TryInstant(request, "asOf", out var asOf, out var problem))
            return problem!;
        var found = asOf is { } then
            ? await store.AsOfAsync(Kind, organisation, subject, then, cancellation)
            : await store.FindAsync(Kind, organisation, subject, cancellation);
        return found is not null && view(found) is { } shown ? Reply.Subject(request, shown, found.Version) : Problem.NotFound();
    }

    /// <summary>
    /// A page of heads, filtered by <c>?status=</c>, <c>?open=</c> and <c>?exercise=</c>: exercises only where asked for.
    /// </summary>
    /// <param name="facts">Query parameters that are facts of the kind.</param>
    public async Task<IResult> ListAsync(
        HttpRequest request, string organisation, CancellationToken cancellation, params string[] facts)
    {
        if (!Conditions.TryTake(request, out var take, out var problem)
            || !Conditions.TryFlag(request, "open", out var open, out problem)
            || !Conditions.TryFlag(request, "exercise", out var exercise, out problem))
            return problem!;
        var page = await store.ListAsync(
            organisation,
            Kind.Name,
            new HeadFilter(Conditions.Text(request, "status"), open, exercise ?? false, Conditions.Facts(request, facts)),
            take,
            Conditions.Continuation(request),
            cancellation);
        return Reply.Json(new PageView<HeadView>([.. page.Items.Select(HeadView.Of)], page.Continuation));
    }

    /// <summary>Who did what when, oldest first; <c>?after=</c> is the last version of the page before.</summary>
    public async Task<IResult> TimelineAsync(HttpRequest request, string organisation, string id, CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(Kind.Name, id, out var subject))
            return Problem.NotFound();
        if (!Conditions.TryTake(request, out var take, out var problem))
            return problem!;
        var after = int.TryParse(request.Query["after"].ToString(), out var version) ? version : 0;
        var page = await store.HistoryAsync(Kind, organisation, subject, after, take, cancellation);
        if (after == 0 && page.Events.Count == 0)
            return Problem.NotFound();
        var next = page.After?.ToString(CultureInfo.InvariantCulture);
        return Reply.Json(new PageView<TimelineEntry>([.. page.Events.Select(TimelineEntry.Of)], next));
    }

    public async Task<IResult> VerifyAsync(string organisation, string id, CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(Kind.Name, id, out var subject))
            return Problem.NotFound();
        var chain = await store.VerifyAsync(Kind, organisation, subject, cancellation);
        return chain is null
            ? Problem.NotFound()
            : Reply.Json(new VerificationView(chain.Valid, chain.Events, chain.FirstBroken, chain.Why));
    }

    public async Task<IResult> EraseAsync(
        HttpRequest request, string organisation, string id, Func<Subject<TState>, object> view, CancellationToken cancellation)
    {
        if (!Conditions.TrySubject(Kind.Name, id, out var subject))
            return Problem.NotFound();
        var body = await Body<ErasureRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (string.IsNullOrWhiteSpace(body.Value!.Reason) || body.Value.Reason.Length > 500)
            return Problem.From(Reasonless);
        var erased = await commands.EraseAsync(request, organisation, subject, body.Value.Versions, body.Value.Reason, cancellation);
        return SubjectReply.Of(request, (erased, null), view);
    }
}
