namespace Benchmarks;

/// <summary>The app and the bare endpoint, in turns of the same run.</summary>
public sealed record Comparison(string Scenario, Operations Operations, Measured App, Measured Bare)
{
    private const int WarmUp = 40;
    private const int Turns = 3;
    private const int RequestsATurn = 100;

    // What a turn set going - clocks, notices - ends before the next begins.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>How many requests of a scenario are sent to the app.</summary>
    public const int Requests = WarmUp + (Turns * RequestsATurn);

    public static async Task<Comparison> MeasureAsync(Scenario scenario, AppClient app, BareProcess bare)
    {
        var warm = await Load.RunAsync(app.Http, scenario.Request, 0, WarmUp);
        var operations = Operations.MostCommon(warm.Operations);
        HttpRequestMessage Same(int number) => new(HttpMethod.Post, $"do?{Uri.EscapeDataString(operations.ToString())}");
        await Load.RunAsync(bare.Http, Same, 0, WarmUp);
        Measured? ours = null, theirs = null;
        for (var turn = 0; turn < Turns; turn++)
        {
            var from = WarmUp + (turn * RequestsATurn);
            await Task.Delay(Pause);
            var one = await Load.RunAsync(app.Http, scenario.Request, from, RequestsATurn);
            await Task.Delay(Pause);
            var other = await Load.RunAsync(bare.Http, Same, from, RequestsATurn);
            (ours, theirs) = (ours?.And(one) ?? one, theirs?.And(other) ?? other);
        }

        return new Comparison(scenario.Name, operations, ours!, theirs!);
    }
}
