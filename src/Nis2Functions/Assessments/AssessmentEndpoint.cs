using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Assessments;
using Nis2.Compliance.Organisations;
using Nis2Functions.Clocks;
using Nis2Functions.Http;
using Nis2Functions.Organisations;

namespace Nis2Functions.Assessments;

/// <summary>Commands on an organisation's assessment; the first begins it, in the organisation's zone.</summary>
public sealed class AssessmentEndpoint(SubjectCommands<PlanState> commands, OrganisationReader organisations)
{
    public async Task<IResult> CommandAsync<TBody>(
        HttpRequest request, DurableTaskClient client, string org, Func<TBody, AssessmentCommand> command, CancellationToken cancellation)
        where TBody : class
    {
        var body = await Body<TBody>.ReadAsync(request, cancellation);
        return body.Problem ?? await CommandAsync(request, client, org, command(body.Value!), cancellation);
    }

    public async Task<IResult> CommandAsync(
        HttpRequest request, DurableTaskClient client, string org, AssessmentCommand command, CancellationToken cancellation) =>
        await organisations.FindAsync(org, cancellation) is { } organisation
            ? await SendAsync(request, client, org, organisation, command, cancellation)
            : Problem.NotFound();

    /// <summary>Where the organisation was read already.</summary>
    public Task<IResult> CommandAsync(
        HttpRequest request,
        DurableTaskClient client,
        string org,
        GapSources sources,
        AssessmentCommand command,
        CancellationToken cancellation) => SendAsync(request, client, org, sources.Organisation, command, cancellation);

    private async Task<IResult> SendAsync(
        HttpRequest request,
        DurableTaskClient client,
        string org,
        OrganisationState organisation,
        AssessmentCommand command,
        CancellationToken cancellation)
    {
        var sent = await commands.SendAsync(
            request,
            client,
            org,
            AssessmentKind.Self,
            (state, context) => AssessmentDecisions.Decide(state, command, context, organisation.AuthorityZone),
            cancellation);
        return SubjectReply.Of(request, sent, PlanView.Of);
    }
}
