using Microsoft.DurableTask;
using Microsoft.DurableTask.Converters;
using Nis2.LocalHost.Durable;

namespace Nis2.LocalHost.Tests.Durable;

/// <summary>Orchestrators and activities as lambdas.</summary>
internal sealed class TestFunctions
{
    private readonly Dictionary<string, Func<TaskOrchestrationContext, Task<object?>>> _orchestrators =
        new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Func<string?, string, CancellationToken, Task<object?>>> _activities =
        new(StringComparer.OrdinalIgnoreCase);

    public TestFunctions Orchestrator(string name, Func<TaskOrchestrationContext, Task<object?>> run)
    {
        _orchestrators[name] = run;
        return this;
    }

    public TestFunctions Activity<TInput>(string name, Func<TInput, Task<object?>> run)
    {
        _activities[name] = (input, _, _) => run(JsonDataConverter.Default.Deserialize<TInput>(input)!);
        return this;
    }

    public TestFunctions Activity<TInput>(string name, Func<TInput, object?> run) =>
        Activity<TInput>(name, input => Task.FromResult(run(input)));

    public DurableFunctions Build() => new(_orchestrators, _activities);
}
