using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Http;

namespace Nis2Functions.Soa;

/// <summary>Commands on an organisation's statement and reads of its parts.</summary>
public sealed class SoaEndpoint(SubjectEndpoint<SoaState> endpoint, SubjectCommands<SoaState> commands, SubjectStore store)
{
    public Task<IResult> CommandAsync<TBody>(
        HttpRequest request, DurableTaskClient client, string org, Func<TBody, SoaCommand> command, CancellationToken cancellation)
        where TBody : class =>
        endpoint.CommandAsync<TBody>(
            request,
            client,
            org,
            SoaKind.Self.Value,
            (asked, state, context) => SoaDecisions.Decide(state, command(asked), context),
            SoaView.Of,
            cancellation);

    public async Task<IResult> CommandAsync(
        HttpRequest request, DurableTaskClient client, string org, SoaCommand command, CancellationToken cancellation)
    {
        var sent = await SendAsync(request, client, org, command, cancellation);
        return SubjectReply.Of(request, sent, SoaView.Of);
    }

    public Task<(AppendResult<SoaState>? Result, IResult? Problem)> SendAsync(
        HttpRequest request, DurableTaskClient client, string org, SoaCommand command, CancellationToken cancellation) =>
        commands.SendAsync(
            request, client, org, SoaKind.Self, (state, context) => SoaDecisions.Decide(state, command, context), cancellation);

    public Task<IResult> ReadAsync(
        HttpRequest request, string org, Func<Subject<SoaState>, object?> view, CancellationToken cancellation) =>
        endpoint.ReadAsync(request, org, SoaKind.Self.Value, view, cancellation);

    /// <summary>The state, also where nothing was ever said.</summary>
    public async Task<Subject<SoaState>> FindAsync(string org, CancellationToken cancellation) =>
        await store.FindAsync(commands.Kind, org, SoaKind.Self, cancellation)
        ?? new Subject<SoaState>(SoaKind.Self, 0, commands.Kind.Initial, null, null);
}
