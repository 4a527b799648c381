using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Incidents;

/// <summary>Telling the recipients of services: of the incident (Art. 23(1)), or of a threat (Art. 23(2)).</summary>
public sealed class RecipientsNoticeFunctions(IncidentEndpoint incidents)
{
    [Function(nameof(JudgeRecipientsNotice))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Judges whether recipients of the services are to be told of the incident or the threat, and why",
        Request = typeof(RecipientsNoticeRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> JudgeRecipientsNotice(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/recipients-notice/{ground}")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string ground,
        CancellationToken cancellation) => Ground(ground) is null
        ? Task.FromResult(Problem.NotFound())
        : incidents.CommandAsync<RecipientsNoticeRequest>(
            request,
            client,
            org,
            id,
            asked => new JudgeRecipientsNotice(Ground(ground)!.Value, asked.Applicable, asked.Reason),
            cancellation);

    [Function(nameof(RecordRecipientsNotice))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Records that the recipients of the services were told",
        Request = typeof(RecipientsToldRequest), Response = typeof(IncidentView), Command = true)]
    public Task<IResult> RecordRecipientsNotice(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put",
            Route = "api/organisations/{org}/incidents/{id}/recipients-notice/{ground}/submission")]
        HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        string ground,
        CancellationToken cancellation) => Ground(ground) is null
        ? Task.FromResult(Problem.NotFound())
        : incidents.CommandAsync<RecipientsToldRequest>(
            request, client, org, id, asked => new RecordRecipientsNotice(
                Ground(ground)!.Value, asked.Channel, asked.PayloadSha256, asked.NotifiedAt), cancellation);

    private static NoticeGround? Ground(string word) => word switch
    {
        "incident" => NoticeGround.Incident,
        "threat" => NoticeGround.Threat,
        _ => null,
    };
}
