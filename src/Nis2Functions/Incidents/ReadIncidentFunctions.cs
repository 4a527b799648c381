using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Incidents;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Incidents;

public sealed class ReadIncidentFunctions(SubjectEndpoint<IncidentState> incidents, TimeProvider time)
{
    [Function(nameof(ListIncidents))]
    [Access]
    [Operation(
        "Lists incidents; exercises only with exercise=true",
        Response = typeof(PageView<HeadView>), Query = ["status", "open", "exercise", "take", "continuation"], Problems = [400])]
    public Task<IResult> ListIncidents(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/incidents")] HttpRequest request,
        string org,
        CancellationToken cancellation) => incidents.ListAsync(request, org, cancellation);

    [Function(nameof(GetIncident))]
    [Access]
    [Operation(
        "Reads an incident, as it is or as it was known at an instant",
        Response = typeof(IncidentView), Query = ["asOf"], Problems = [400])]
    public Task<IResult> GetIncident(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/incidents/{id}")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) =>
        incidents.ReadAsync(request, org, id, subject => IncidentView.Of(subject, time.Now()), cancellation);

    [Function(nameof(GetIncidentTimeline))]
    [Access]
    [Operation(
        "Reads who did what when, oldest first",
        Response = typeof(PageView<TimelineEntry>), Query = ["after", "take"], Problems = [400])]
    public Task<IResult> GetIncidentTimeline(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/incidents/{id}/timeline")] HttpRequest request,
        string org,
        string id,
        CancellationToken cancellation) => incidents.TimelineAsync(request, org, id, cancellation);
}
