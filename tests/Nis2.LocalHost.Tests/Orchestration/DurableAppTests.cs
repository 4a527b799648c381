using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.Orchestration;

public sealed class DurableAppTests
{
    private readonly Dictionary<string, string> _settings = new()
    {
        ["AzureFunctionsJobHost:extensions:durableTask:hubName"] = "%Hub%",
        ["Hub"] = TestStorage.NewName("hub"),
    };

    [Fact]
    public async Task RunsAnOrchestrationFromRequestToAnswerAcrossARestart()
    {
        string id;
        await using (var app = await StartAsync())
        {
            var started = await app.Client.PostAsync("api/start/Ada", null);
            id = await started.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        }

        await using var again = await StartAsync();
        (await again.Client.PostAsync($"api/raise/{id}/well", null)).EnsureSuccessStatusCode();

        Assert.Equal("Hello Ada, well", await again.Client.GetStringAsync($"api/answer/{id}").InTime());
    }

    private Task<RunningApp> StartAsync() => RunningApp.StartAsync([typeof(GreetingFunctions)], _settings);
}
