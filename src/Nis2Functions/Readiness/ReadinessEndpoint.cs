using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Readiness;
using Nis2Functions.Http;

namespace Nis2Functions.Readiness;

/// <summary>Commands on an organisation's readiness.</summary>
public sealed class ReadinessEndpoint(SubjectEndpoint<ReadinessState> readiness)
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
}
