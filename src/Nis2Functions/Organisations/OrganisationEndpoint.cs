using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Organisations;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Http;

namespace Nis2Functions.Organisations;

/// <summary>Commands on the organisation's own stream.</summary>
public sealed class OrganisationEndpoint(SubjectCommands<OrganisationState> commands)
{
    public async Task<IResult> CommandAsync<TBody>(
        HttpRequest request,
        DurableTaskClient client,
        string organisation,
        Func<TBody, OrganisationCommand> command,
        CancellationToken cancellation)
        where TBody : class
    {
        var body = await Body<TBody>.ReadAsync(request, cancellation);
        return body.Problem ?? await CommandAsync(request, client, organisation, command(body.Value!), cancellation);
    }

    public async Task<IResult> CommandAsync(
        HttpRequest request, DurableTaskClient client, string organisation, OrganisationCommand command, CancellationToken cancellation)
    {
        var sent = await commands.SendAsync(
            request, client, organisation, OrganisationKind.Self, (state, _) => OrganisationDecisions.Decide(state, command), cancellation);
        return SubjectReply.Of(request, sent, subject => OrganisationView.Of(organisation, subject));
    }

    /// <summary>Null where the person is recorded, else the problem.</summary>
    public async Task<IResult?> AddPersonAsync(
        HttpRequest request, DurableTaskClient client, string organisation, string person, CancellationToken cancellation)
    {
        var (result, problem) = await commands.SendAsync(
            request,
            client,
            organisation,
            OrganisationKind.Self,
            (state, _) => OrganisationDecisions.Decide(state, new AddPerson(person)),
            cancellation);
        return problem ?? (result is AppendResult<OrganisationState>.Done
            ? null
            : SubjectReply.Of(request, (result, null), subject => OrganisationView.Of(organisation, subject)));
    }
}
