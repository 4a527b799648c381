using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Reports;

public sealed class ProofFunctions(ProofReader proofs)
{
    [Function(nameof(VerifyIncident))]
    [Access]
    [Operation(
        "Checks the incident's hash chain, and the kept bytes of every report against it", Response = typeof(IncidentVerificationView))]
    public async Task<IResult> VerifyIncident(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get",
            Route = "api/organisations/{org}/incidents/{id}/verification")]
        HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) =>
        Conditions.TrySubject("incident", id, out var incident) && await proofs.VerifyAsync(org, incident, cancellation) is { } view
            ? Reply.Json(view)
            : Problem.NotFound();
}
