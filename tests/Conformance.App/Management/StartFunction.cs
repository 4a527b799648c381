using System.Text.Json;
using DurableTask.Core.Exceptions;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Conformance.App.Management;

/// <summary>
/// <c>POST orchestrators/{name}?id=&amp;startAt=&amp;dedupe=A,B</c> with the input as JSON: 202 with the id; 409 if a dedupe status
/// refuses, 400 if the request makes no sense to the client.
/// </summary>
public static class StartFunction
{
    [Function(nameof(Start))]
    public static async Task<IResult> Start(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "orchestrators/{name}")] HttpRequest request,
        string name,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var dedupe = request.Query["dedupe"];
        var options = new StartOrchestrationOptions(request.Query["id"].SingleOrDefault())
        {
            StartAt = DateTimeOffset.TryParse(request.Query["startAt"], out var at) ? at : null,
            DedupeStatuses = dedupe.Count == 0 ? null : dedupe[0]!.Split(',', StringSplitOptions.RemoveEmptyEntries),
        };
        try
        {
            var input = await RequestBody.ReadAsync(request, cancellation);
            return Results.Json(
                new { id = await client.ScheduleNewOrchestrationInstanceAsync(name, input, options, cancellation) }, statusCode: 202);
        }
        catch (OrchestrationAlreadyExistsException)
        {
            return Results.Conflict();
        }
        catch (Exception refused) when (refused is not OperationCanceledException and not JsonException)
        {
            return Results.BadRequest(refused.Message);
        }
    }
}
