using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Incidents;

public sealed class ReportIncidentFunctions(IncidentEndpoint incidents, SubjectEndpoint<IncidentState> endpoint, Ids ids)
{
    [Function(nameof(SubmitStage))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Records that a report was handed in: its clock stops",
        Request = typeof(SubmissionRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> SubmitStage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/incidents/{id}/stages/{stage}/submission")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string stage,
        CancellationToken cancellation) => incidents.CommandAsync<SubmissionRequest>(
            request,
            client,
            org,
            id,
            asked => new SubmitStage(
                stage, asked.Channel,
                asked.PayloadSha256,
                asked.SubmittedAt,
                asked.AuthorityReference,
                asked.CorrectionReason,
                asked.AlsoServes),
            cancellation);

    [Function(nameof(UpdateStage))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Records that a submitted report was brought up to date: the first submission goes on to count",
        Request = typeof(UpdateRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> UpdateStage(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/incidents/{id}/stages/{stage}/updates")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string stage,
        CancellationToken cancellation) => incidents.CommandAsync<UpdateRequest>(
            request, client, org, id, asked => new UpdateStage(
                stage, asked.Channel, asked.PayloadSha256, asked.SubmittedAt, asked.AuthorityReference), cancellation);

    [Function(nameof(AcknowledgeIncidentReminder))]
    [Access(Role.Responder, Role.ComplianceOfficer, Role.Management)]
    [Operation(
        "Answers the stage's reminders so far: no escalation follows them",
        Request = typeof(AcknowledgementRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> AcknowledgeIncidentReminder(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post",
            Route = "api/organisations/{org}/incidents/{id}/stages/{stage}/acknowledgement")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string stage,
        CancellationToken cancellation) => incidents.CommandAsync<AcknowledgementRequest>(
            request, client, org, id, _ => new AcknowledgeReminder(stage), cancellation);

    [Function(nameof(DescribeIncident))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Corrects title, description or severity",
        Request = typeof(DescriptionRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> DescribeIncident(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "api/organisations/{org}/incidents/{id}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => incidents.CommandAsync<DescriptionRequest>(
            request, client, org, id, asked => new DescribeIncident(asked.Title, asked.Description, asked.Severity), cancellation);

    [Function(nameof(AddIncidentNote))]
    [Access(Role.Responder, Role.ComplianceOfficer, Role.Management)]
    [Operation("Puts a note on the timeline", Request = typeof(NoteRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> AddIncidentNote(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/incidents/{id}/notes")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => incidents.CommandAsync<NoteRequest>(
            request, client, org, id, asked => new AddNote(ids.New(), asked.Text), cancellation);

    [Function(nameof(CloseIncident))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Closes an incident with nothing left to report",
        Request = typeof(ClosureRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> CloseIncident(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/incidents/{id}/closure")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) => incidents.CommandAsync<ClosureRequest>(
            request, client, org, id, asked => new CloseIncident(asked.Reason), cancellation);

    [Function(nameof(EraseFromIncident))]
    [Access(Role.Administrator)]
    [Operation(
        "Erases personal data from the incident's events; the hash chain stays valid",
        Request = typeof(ErasureRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> EraseFromIncident(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/incidents/{id}/erasures")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) =>
        endpoint.EraseAsync(request, org, id, incidents.View, cancellation);
}
