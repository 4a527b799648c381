using System.Net;

namespace Conformance.Tests;

[Collection(ConformanceSuite.Name)]
public sealed class ManagementConformance(ConformanceHost host)
{
    private const string Unfinished = "Pending,Running,Suspended";

    private OrchestrationApi Api => host.Api;

    [Fact]
    public async Task AnAbsentInstanceIsNotFound() => Assert.Null(await Api.FindAsync(OrchestrationApi.NewId()));

    [Fact]
    public async Task CustomStatusShowsWhileRunning()
    {
        var id = await Api.StartAsync("ReceiveLetter");

        var found = await Api.UntilAsync(id, found => found.CustomStatus is not null);

        Assert.Equal("\"waiting for a letter\"", found.CustomStatus);
        Assert.Equal("Running", found.Status);
        await Api.TellAsync(id, "terminate");
    }

    [Fact]
    public async Task TerminationEndsAnInstanceOnce()
    {
        var id = await Api.StartAsync("ReceiveLetter");
        await Api.UntilAsync(id, found => found.Status == "Running");

        Assert.Equal(HttpStatusCode.Accepted, await Api.TellAsync(id, "terminate", "enough"));

        var end = await Api.EndOfAsync(id);
        Assert.Equal("Terminated", end.Status);
        Assert.Equal("enough", end.OutputAs<string>());
        Assert.Equal(HttpStatusCode.Conflict, await Api.TellAsync(id, "terminate"));
    }

    [Fact]
    public async Task ASuspendedInstanceKeepsItsEventsUntilItIsResumed()
    {
        var id = await Api.StartAsync("ReceiveLetter");
        await Api.UntilAsync(id, found => found.Status == "Running");
        await Api.TellAsync(id, "suspend");
        await Api.UntilAsync(id, found => found.Status == "Suspended");
        await Api.RaiseAsync(id, "letter", "kept");
        Assert.Equal("Suspended", (await Api.FindAsync(id))!.Status);

        await Api.TellAsync(id, "resume");

        Assert.Equal("kept", (await Api.EndOfAsync(id)).OutputAs<string>());
    }

    [Fact]
    public async Task PurgingRemovesAnEndedInstance()
    {
        var id = await Api.StartAsync("FanOut", 1);
        await Api.EndOfAsync(id);

        Assert.Equal(1, await Api.PurgeAsync(id));

        Assert.Null(await Api.FindAsync(id));
        Assert.Equal(0, await Api.PurgeAsync(id));
    }

    [Fact]
    public async Task ARunningInstanceRefusesASecondOfItsIdIfTold()
    {
        var id = await Api.StartAsync("ReceiveLetter");
        await Api.UntilAsync(id, found => found.Status == "Running");

        Assert.Equal(HttpStatusCode.Conflict, await Api.TryStartAsync("FanOut", 2, id, Unfinished));

        Assert.Equal("Running", (await Api.FindAsync(id))!.Status);
        await Api.TellAsync(id, "terminate");
    }

    [Fact]
    public async Task ARunningInstanceIsReplacedIfNoStatusRefuses()
    {
        var id = await Api.StartAsync("ReceiveLetter");
        await Api.UntilAsync(id, found => found.Status == "Running");

        Assert.Equal(HttpStatusCode.Accepted, await Api.TryStartAsync("FanOut", 2, id, dedupe: ""));

        Assert.Equal(5, (await Api.UntilAsync(id, found => found.Status == "Completed")).OutputAs<int>());
    }

    [Fact]
    public async Task AnEndedInstanceStartsAnewUnderItsId()
    {
        var id = await Api.StartAsync("FanOut", 1);
        await Api.EndOfAsync(id);

        Assert.Equal(HttpStatusCode.Accepted, await Api.TryStartAsync("FanOut", 2, id, Unfinished));

        Assert.Equal("5", (await Api.UntilAsync(id, found => found.Input == "2" && found.HasEnded)).Output);
    }

    [Fact]
    public async Task AnEndedInstanceRefusesIfItsStatusIsListed()
    {
        var id = await Api.StartAsync("FanOut", 1);
        await Api.EndOfAsync(id);

        Assert.Equal(HttpStatusCode.Conflict, await Api.TryStartAsync("FanOut", 2, id, $"Completed,{Unfinished}"));
    }

    [Fact]
    public async Task AStartInTheFutureIsPendingUntilThen()
    {
        var id = OrchestrationApi.NewId();
        var tomorrow = DateTime.UtcNow.AddDays(1).ToString("O");

        Assert.Equal(HttpStatusCode.Accepted, await Api.TryStartAsync("FanOut", 1, id, startAt: tomorrow));

        Assert.Equal("Pending", (await Api.UntilAsync(id, _ => true)).Status);
        await Api.TellAsync(id, "terminate");
    }

    [Fact]
    public async Task ListsInstancesByPrefixAcrossPages()
    {
        var prefix = OrchestrationApi.NewId();
        var ids = Enumerable.Range(0, 5).Select(number => $"{prefix}-{number}").ToList();
        foreach (var id in ids)
        {
            await Api.EndOfAsync(await Api.StartAsync("FanOut", 1, id));
        }

        Assert.Equal(ids, (await Api.ListAsync(prefix)).Order());
    }
}
