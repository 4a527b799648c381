using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Tests.Orchestration;

public sealed class GreetingFunctions(TimeProvider time)
{
    [Function("Start")]
    public async Task<IResult> Start(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "start/{name}")] HttpRequest request,
        string name,
        [DurableClient] DurableTaskClient client) =>
        Results.Text(await client.ScheduleNewOrchestrationInstanceAsync(new TaskName("Greeting"), name));

    [Function("Raise")]
    public Task Raise(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "raise/{id}/{word}")] HttpRequest request,
        string id,
        string word,
        [DurableClient] DurableTaskClient client) => client.RaiseEventAsync(id, "Word", word);

    [Function("Answer")]
    public async Task<IResult> Answer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "answer/{id}")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) =>
        Results.Text((await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, cancellation)).ReadOutputAs<string>());

    [Function("Greeting")]
    public static async Task<string> Greeting([OrchestrationTrigger] TaskOrchestrationContext context, string name)
    {
        var greeting = await context.CallActivityAsync<string>(new TaskName("Greet"), name);
        var word = await context.WaitForExternalEvent<string>("Word");
        return $"{greeting}, {word}";
    }

    [Function("Greet")]
    public string Greet([ActivityTrigger] string name, string instanceId) =>
        time == TimeProvider.System && instanceId.Length > 0 ? $"Hello {name}" : "nobody";
}
