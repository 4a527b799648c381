using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Frameworks;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Frameworks;

/// <summary>
/// ISO/IEC 27001 beside NIS2: criteria, effort, national recognition and steps, each with its source and our corrections.
/// </summary>
public sealed class FrameworkFunctions
{
    [Function(nameof(GetFrameworkComparison))]
    [Access]
    [Operation("Compares ISO/IEC 27001 with NIS2 by the criteria of an article, corrected", Response = typeof(FrameworkComparison))]
    public IResult GetFrameworkComparison(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/frameworks/comparison")] HttpRequest request) =>
        Reply.Json(FrameworkComparison.Current);

    [Function(nameof(GetFrameworkEffort))]
    [Access]
    [Operation("Reads what three approaches are said to cost, with source and date", Response = typeof(EffortEstimate))]
    public IResult GetFrameworkEffort(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/frameworks/effort")] HttpRequest request) =>
        Reply.Json(EffortEstimate.Current);

    [Function(nameof(GetFrameworkRecognition))]
    [Access]
    [Operation(
        "Reads which frameworks each Member State accepts or asks for; no certificate equals NIS2 conformity",
        Response = typeof(Recognition))]
    public IResult GetFrameworkRecognition(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/frameworks/recognition")] HttpRequest request) =>
        Reply.Json(Recognition.Current);

    [Function(nameof(GetFrameworkChecklist))]
    [Access]
    [Operation("Reads the steps that two articles ask of an organisation", Response = typeof(Checklist))]
    public IResult GetFrameworkChecklist(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/frameworks/checklist")] HttpRequest request) =>
        Reply.Json(Checklist.Current);
}
