using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Conformance.App.Management;

/// <summary>What the client can do with an instance. Whatever it refuses by an exception is 409 here, whatever the exception.</summary>
public static class InstanceFunctions
{
    [Function(nameof(GetInstance))]
    public static async Task<IResult> GetInstance(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "instances/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) =>
        await client.GetInstanceAsync(id, getInputsAndOutputs: true, cancellation) is { } found
            ? Results.Json(InstanceView.Of(found))
            : Results.NotFound();

    [Function(nameof(ListInstances))]
    public static async Task<IResult> ListInstances(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "instances")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        List<string> ids = [];
        var query = new OrchestrationQuery(InstanceIdPrefix: request.Query["prefix"], PageSize: 2);
        await foreach (var found in client.GetAllInstancesAsync(query).WithCancellation(cancellation))
        {
            ids.Add(found.InstanceId);
        }

        return Results.Json(ids);
    }

    [Function(nameof(RaiseEvent))]
    public static Task<IResult> RaiseEvent(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "instances/{id}/events/{name}")] HttpRequest request,
        string id,
        string name,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => TryAsync(async () =>
            await client.RaiseEventAsync(id, name, await RequestBody.ReadAsync(request, cancellation), cancellation));

    [Function(nameof(Terminate))]
    public static Task<IResult> Terminate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "instances/{id}/terminate")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => TryAsync(async () =>
            await client.TerminateInstanceAsync(id, await RequestBody.ReadAsync(request, cancellation), cancellation));

    [Function(nameof(Suspend))]
    public static Task<IResult> Suspend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "instances/{id}/suspend")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => TryAsync(() => client.SuspendInstanceAsync(id, "asked to", cancellation));

    [Function(nameof(Resume))]
    public static Task<IResult> Resume(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "instances/{id}/resume")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => TryAsync(() => client.ResumeInstanceAsync(id, "asked to", cancellation));

    [Function(nameof(Purge))]
    public static async Task<IResult> Purge(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "instances/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var result = await client.PurgeInstanceAsync(id, cancellation);
        return Results.Json(new { purged = result.PurgedInstanceCount });
    }

    private static async Task<IResult> TryAsync(Func<Task> call)
    {
        try
        {
            await call();
            return Results.Accepted();
        }
        catch (Exception refused) when (refused is not OperationCanceledException)
        {
            return Results.Conflict(refused.Message);
        }
    }
}
