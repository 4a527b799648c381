using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Incidents;

public sealed class AssessmentFunctions(SubjectEndpoint<IncidentState> incidents, AssessmentReader assessments)
{
    [Function(nameof(AssessIncident))]
    [Access(Role.Responder, Role.ComplianceOfficer)]
    [Operation(
        "Records an assessment of significance (Art. 23(3)); incidents that recur (Art. 4 of 2024/2690) are found by itself",
        Request = typeof(AssessmentRequest), Response = typeof(AssessmentView), Command = true)]
    public async Task<IResult> AssessIncident(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/organisations/{org}/incidents/{id}/assessment")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string org,
        string id,
        CancellationToken cancellation) =>
        await assessments.FindAsync(org, id, cancellation) is { } grounds
            ? await incidents.CommandAsync<AssessmentRequest>(
                request,
                client,
                org,
                id,
                (asked, state, context) => IncidentDecisions.Decide(state, Assessments.Command(asked, state, grounds), context),
                subject => AssessmentView.Of(subject, grounds),
                cancellation)
            : Problem.NotFound();

    [Function(nameof(GetIncidentAssessment))]
    [Access]
    [Operation(
        "Reads the assessment of significance: criteria met, not met and unknown, what would decide, and incidents that may recur with it",
        Response = typeof(AssessmentView), Query = ["asOf"], Problems = [400])]
    public async Task<IResult> GetIncidentAssessment(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/incidents/{id}/assessment")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) =>
        await assessments.FindAsync(org, id, cancellation) is { } grounds
            ? await incidents.ReadAsync(request, org, id, subject => AssessmentView.Of(subject, grounds), cancellation)
            : Problem.NotFound();
}
