using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Assessments;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Assessments;

public sealed class ReadAssessmentFunctions(SubjectEndpoint<PlanState> assessments)
{
    [Function(nameof(GetAssessmentPlan))]
    [Access]
    [Operation(
        "Reads what was stated about Art. 21(2), the action plan, its cycles and how things stood before",
        Response = typeof(PlanView), Query = ["asOf"], Problems = [400])]
    public Task<IResult> GetAssessmentPlan(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/assessment")] HttpRequest request,
        string org,
        CancellationToken cancellation) =>
        assessments.ReadAsync(request, org, AssessmentKind.Self.Value, PlanView.Of, cancellation);

    [Function(nameof(GetAssessmentTimeline))]
    [Access]
    [Operation(
        "Reads who stated, planned and did what when, oldest first",
        Response = typeof(PageView<TimelineEntry>), Query = ["after", "take"], Problems = [400])]
    public Task<IResult> GetAssessmentTimeline(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/assessment/timeline")] HttpRequest request,
        string org,
        CancellationToken cancellation) => assessments.TimelineAsync(request, org, AssessmentKind.Self.Value, cancellation);

    [Function(nameof(VerifyAssessment))]
    [Access]
    [Operation("Checks the hash chain of the assessment", Response = typeof(VerificationView))]
    public Task<IResult> VerifyAssessment(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/assessment/verification")] HttpRequest request,
        string org,
        CancellationToken cancellation) => assessments.VerifyAsync(org, AssessmentKind.Self.Value, cancellation);
}
