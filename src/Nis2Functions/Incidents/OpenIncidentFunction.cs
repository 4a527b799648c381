using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Organisations;
using Nis2Functions.Security;

namespace Nis2Functions.Incidents;

public sealed class OpenIncidentFunction(
    SubjectCommands<IncidentState> commands, OrganisationReader organisations, TimeProvider time, Ids ids)
{
    [Function(nameof(OpenIncident))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Opens a suspected incident; its assessment clock starts",
        Request = typeof(OpenIncidentRequest), Response = typeof(IncidentView), Status = 201, Command = true)]
    public async Task<IResult> OpenIncident(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/incidents")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryIdempotencyKey(request, out var key, out var problem))
            return problem!;
        var body = await Body<OpenIncidentRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await organisations.FindAsync(org, cancellation) is not { } organisation)
            return Problem.NotFound();
        var asked = body.Value!;
        var caller = request.HttpContext.Caller().Id;
        var id = SubjectId.Of(commands.Kind.Name, key is null ? ids.New() : OpaqueId.From(org, caller, key));
        var command = new OpenIncident(
            asked.Title,
            asked.Description,
            asked.Severity,
            organisation.Country,
            organisation.AuthorityZone,
            organisation.Policy,
            asked.OccurredAt,
            asked.FirstAlertAt,
            Reporter: caller,
            Exercise: asked.Exercise,
            Main: MainDuty.Of(organisation));
        var sent = await commands.SendAsync(
            request, client, org, id, (state, context) => IncidentDecisions.Decide(state, command, context), cancellation);
        return SubjectReply.Of(
            request,
            sent,
            subject => IncidentView.Of(subject, time.Now()),
            subject => $"/api/organisations/{Uri.EscapeDataString(org)}/incidents/{subject.Id}");
    }
}
