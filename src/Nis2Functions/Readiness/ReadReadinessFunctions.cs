using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Readiness;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Readiness;

public sealed class ReadReadinessFunctions(SubjectEndpoint<ReadinessState> readiness)
{
    [Function(nameof(GetReadiness))]
    [Access]
    [Operation(
        "Reads what reporting readiness asks for and what was stated",
        Response = typeof(ReadinessView), Query = ["asOf"], Problems = [400])]
    public Task<IResult> GetReadiness(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/readiness")] HttpRequest request,
        string org,
        CancellationToken cancellation) => readiness.ReadAsync(request, org, ReadinessKind.Self.Value, ReadinessView.Of, cancellation);

    [Function(nameof(GetReadinessTimeline))]
    [Access]
    [Operation(
        "Reads who stated what when, oldest first",
        Response = typeof(PageView<TimelineEntry>), Query = ["after", "take"], Problems = [400])]
    public Task<IResult> GetReadinessTimeline(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/readiness/timeline")] HttpRequest request,
        string org,
        CancellationToken cancellation) => readiness.TimelineAsync(request, org, ReadinessKind.Self.Value, cancellation);

    [Function(nameof(VerifyReadiness))]
    [Access]
    [Operation("Checks the hash chain of readiness", Response = typeof(VerificationView))]
    public Task<IResult> VerifyReadiness(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/readiness/verification")] HttpRequest request,
        string org,
        CancellationToken cancellation) => readiness.VerifyAsync(org, ReadinessKind.Self.Value, cancellation);
}
