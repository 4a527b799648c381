using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Intake;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Http;

namespace Nis2Functions.Webhooks;

/// <summary>What every part of a source's intake offers over HTTP in the same way. Only sources that are configured have one.</summary>
public sealed class IntakeEndpoint(
    SourceFinder sources, SubjectStore store, IntakeKind kind, SubjectCommands<IntakeState> commands)
{
    /// <param name="view">Null where nothing was set: 404.</param>
    public async Task<IResult> ReadAsync(
        HttpRequest request, string organisation, string source, Func<IntakeState, object?> view, CancellationToken cancellation)
    {
        if (await sources.FindAsync(organisation, source, cancellation) is null)
            return Problem.NotFound();
        var found = await store.FindAsync(kind, organisation, IntakeKind.Of(source), cancellation);
        return view(found?.State ?? kind.Initial) is { } shown ? Reply.Subject(request, shown, found?.Version ?? 0) : Problem.NotFound();
    }

    public async Task<IResult> CommandAsync<TBody>(
        HttpRequest request,
        DurableTaskClient client,
        string organisation,
        string source,
        Func<TBody, IntakeCommand> command,
        Func<IntakeState, object> view,
        CancellationToken cancellation)
        where TBody : class
    {
        var body = await Body<TBody>.ReadAsync(request, cancellation);
        return body.Problem
            ?? await CommandAsync(request, client, organisation, source, command(body.Value!), view, cancellation);
    }

    public async Task<IResult> CommandAsync(
        HttpRequest request,
        DurableTaskClient client,
        string organisation,
        string source,
        IntakeCommand command,
        Func<IntakeState, object> view,
        CancellationToken cancellation)
    {
        if (await sources.FindAsync(organisation, source, cancellation) is null)
            return Problem.NotFound();
        var sent = await commands.SendAsync(
            request,
            client,
            organisation,
            IntakeKind.Of(source),
            (state, _) => IntakeDecisions.Decide(state, command),
            cancellation);
        return SubjectReply.Of(request, sent, subject => view(subject.State));
    }
}
