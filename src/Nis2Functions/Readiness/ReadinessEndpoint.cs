using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Readiness;
using Nis2Functions.Clocks;
using Nis2Functions.Http;

namespace Nis2Functions.Readiness;

/// <summary>Commands on an organisation's readiness.</summary>
public sealed class ReadinessEndpoint(SubjectEndpoint<ReadinessState> readiness, SubjectCommands<ReadinessState> commands)
{
    public Task<IResult> CommandAsync<TBody>(
        HttpRequest request, DurableTaskClient client, string org, Func<TBody, ReadinessCommand> command, CancellationToken cancellation)
        where TBody : class =>
        readiness.CommandAsync<TBody>(
            request,
            client,
            org,
            ReadinessKind.Self.Value,
            (asked, state, context) => ReadinessDecisions.Decide(state, command(asked), context),
            ReadinessView.Of,
            cancellation);

    /// <summary>Where the body was read and looked at already.</summary>
    public async Task<IResult> CommandAsync(
        HttpRequest request, DurableTaskClient client, string org, ReadinessCommand command, CancellationToken cancellation)
    {
        var sent = await commands.SendAsync(
            request,
            client,
            org,
            ReadinessKind.Self,
            (state, context) => ReadinessDecisions.Decide(state, command, context),
            cancellation);
        return SubjectReply.Of(request, sent, ReadinessView.Of);
    }
}
