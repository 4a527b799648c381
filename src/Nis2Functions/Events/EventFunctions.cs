using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Storage.Events;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Events;

/// <summary>For systems that missed events or never had them: all that was published, from the streams.</summary>
public sealed class EventFunctions(EventReplay replay, TimeProvider time)
{
    [Function(nameof(ReplayEvents))]
    [Access(Role.ComplianceOfficer, Role.Auditor, Role.Administrator)]
    [Operation(
        "Repeats every event that was published, as a CloudEvent; those of one subject by version",
        Response = typeof(EventsView), Query = ["after", "take"], Problems = [400])]
    public async Task<IResult> ReplayEvents(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/organisations/{org}/events")] HttpRequest request,
        string org,
        CancellationToken cancellation)
    {
        if (!Conditions.TryTake(request, out var take, out var problem))
            return problem!;
        return Reply.Json(EventsView.Of(
            await replay.ReadAsync(org, Conditions.Text(request, "after"), take, time.Now(), cancellation)));
    }
}
