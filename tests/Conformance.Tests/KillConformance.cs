namespace Conformance.Tests;

public sealed class KillConformance
{
    [OwnProcessFact]
    public async Task AKilledHostGoesOnWhereItWas()
    {
        var hub = $"Kill{Guid.NewGuid():N}";
        var key = OrchestrationApi.NewId();
        string busy;
        string sleeping;
        string waiting;
        await using (var first = await AppProcess.StartAsync(hub))
        {
            using var api = new OrchestrationApi(first.Address);
            sleeping = await api.StartAsync("Sleep", 3_000);
            waiting = await api.StartAsync("CollectNumbers", 2);
            await api.RaiseAsync(waiting, "number", 7);
            busy = await api.StartAsync("WorkLong", key);
            await api.UntilCountAsync(key, 1);
            await first.KillAsync();
        }

        await using var second = await AppProcess.StartAsync(hub);
        using var again = new OrchestrationApi(second.Address);
        await again.RaiseAsync(waiting, "number", 8);
        await again.RaiseAsync(waiting, "begin", "x");

        Assert.Equal("before and after", (await again.EndOfAsync(busy)).OutputAs<string>());
        Assert.Equal(1, await again.CountAsync(key));
        Assert.True((await again.EndOfAsync(sleeping)).OutputAs<bool>());
        Assert.Equal([7, 8], (await again.EndOfAsync(waiting)).OutputAs<List<int>>());
    }
}
