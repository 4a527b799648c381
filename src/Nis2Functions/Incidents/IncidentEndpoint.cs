using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Http;

namespace Nis2Functions.Incidents;

/// <summary>Commands on incidents, answered with the incident as it is then.</summary>
public sealed class IncidentEndpoint(SubjectEndpoint<IncidentState> incidents, TimeProvider time)
{
    public IncidentView View(Subject<IncidentState> subject) => IncidentView.Of(subject, time.Now());

    public Task<IResult> CommandAsync<TBody>(
        HttpRequest request,
        DurableTaskClient client,
        string organisation,
        string id,
        Func<TBody, IncidentCommand> command,
        CancellationToken cancellation)
        where TBody : class =>
        CommandAsync<TBody>(
            request,
            client,
            organisation,
            id,
            (asked, state, context) => IncidentDecisions.Decide(state, command(asked), context),
            cancellation);

    public Task<IResult> CommandAsync<TBody>(
        HttpRequest request,
        DurableTaskClient client,
        string organisation,
        string id,
        Func<TBody, IncidentState, DecisionContext, Decision> decide,
        CancellationToken cancellation)
        where TBody : class =>
        incidents.CommandAsync(request, client, organisation, id, decide, View, cancellation);
}
