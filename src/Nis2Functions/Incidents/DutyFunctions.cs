using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Organisations;
using Nis2Functions.Security;

namespace Nis2Functions.Incidents;

/// <summary>Whom an incident is reported to besides the main authority, each with its own clock and proof.</summary>
public sealed class DutyFunctions(
    IncidentEndpoint incidents, SubjectEndpoint<IncidentState> endpoint, OrganisationReader organisations)
{
    [Function(nameof(RecordDuty))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Adds or corrects a reporting duty: another entity or Member State, GDPR, a contract, an insurer, a voluntary notice",
        Request = typeof(DutyRequest), Response = typeof(IncidentView), Command = true)]
    public async Task<IResult> RecordDuty(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/duties/{duty}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string duty,
        CancellationToken cancellation)
    {
        if (await organisations.FindAsync(org, cancellation) is not { } organisation)
            return Problem.NotFound();
        return await incidents.CommandAsync<DutyRequest>(
            request,
            client,
            org,
            id,
            (asked, state, context) => RequestedDuty.Of(duty, asked, organisation) switch
            {
                (_, { } refusal) => refusal,
                var (described, _) => IncidentDecisions.Decide(state, new RecordDuty(described!, asked.Reason), context),
            },
            cancellation);
    }

    [Function(nameof(GetDuty))]
    [Access]
    [Operation("Reads one reporting duty of an incident with its stages", Response = typeof(DutyView), Query = ["asOf"], Problems = [400])]
    public Task<IResult> GetDuty(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/incidents/{id}/duties/{duty}")]
        HttpRequest request,
        string org,
        string id,
        string duty,
        CancellationToken cancellation) => endpoint.ReadAsync(
            request,
            org,
            id,
            subject => subject.State.Duty(duty) is { } found ? DutyView.Of(subject.State, found) : null,
            cancellation);

    [Function(nameof(StateDutyAwareness))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "States awareness of what one duty is about, such as a personal data breach: its clock starts",
        Request = typeof(DutyAwarenessRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> StateDutyAwareness(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/duties/{duty}/awareness")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string duty,
        CancellationToken cancellation) => incidents.CommandAsync<DutyAwarenessRequest>(
            request, client, org, id, asked => new StateDutyAwareness(
                duty, asked.Basis, asked.AwareAt, asked.GapReason, asked.CorrectionReason), cancellation);

    [Function(nameof(EndDuty))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Ends a duty that is not owed after all; what was filed under it is to be corrected",
        Request = typeof(ReasonRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> EndDuty(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/duties/{duty}/end")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string duty,
        CancellationToken cancellation) => incidents.CommandAsync<ReasonRequest>(
            request, client, org, id, asked => new EndDuty(duty, asked.Reason), cancellation);
}
