using Benchmarks;

// Started by eng/bench.cs. `bare` is the endpoint that the app is measured against, in a process of its own as the app is.
if (args is ["bare"])
{
    await BareServer.RunAsync();
    return;
}

// `gap` measures the domain alone, without app or storage.
if (args is ["gap"])
{
    GapBenchmark.Run();
    return;
}

var app = new AppClient(new Uri(args[0]), File.ReadAllText(args[1]).Trim());
await using var bare = await BareProcess.StartAsync();
var rows = new List<Comparison>();
foreach (var scenario in await Scenarios.PrepareAsync(app))
{
    Console.WriteLine($"Measuring {scenario.Name} ...");
    rows.Add(await Comparison.MeasureAsync(scenario, app, bare));
}

Console.WriteLine(Report.Write(rows));
GapBenchmark.Run();
