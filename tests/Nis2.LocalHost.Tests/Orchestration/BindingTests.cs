using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Converters;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Nis2.LocalHost.Durable;
using Nis2.LocalHost.Hosting;
using Nis2.LocalHost.Orchestration;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.Orchestration;

public sealed class BindingTests
{
    private readonly ManualTime _time = new(new(2026, 11, 2, 0, 0, 0, TimeSpan.Zero));
    private readonly Mock<TaskOrchestrationContext> _context = new(MockBehavior.Strict);
    private readonly List<string> _wrapped = [];

    [Fact]
    public async Task GivesAnOrchestratorItsTypedInput()
    {
        _context.Setup(context => context.InstanceId).Returns("i1");
        _context.Setup(context => context.GetInput<BoundFunctions.Order>()).Returns(new BoundFunctions.Order("pen", 3));

        var answer = await Functions().Orchestrators["withinput"](_context.Object);

        Assert.Equal($"i1 {new BoundFunctions.Order("pen", 3)}", answer);
        Assert.Equal(["WithInput orchestrationTrigger"], _wrapped);
    }

    [Fact]
    public void DoesNotFinishBeforeTheOrchestratorDoes()
    {
        var activity = new TaskCompletionSource();
        _context.Setup(context => context.CallActivityAsync(new("Anything"), _time.GetUtcNow(), null)).Returns(activity.Task);

        var running = Functions().Orchestrators["WithoutInput"](_context.Object);

        Assert.False(running.IsCompleted);
        activity.SetResult();
        Assert.True(running.IsCompletedSuccessfully, "An orchestrator goes on in the very call that completes what it waits for.");
    }

    [Fact]
    public void KnowsAnOrchestratorByTheNameOfItsTrigger()
    {
        var functions = Functions();

        Assert.Contains("Other", functions.Orchestrators);
        Assert.DoesNotContain("Renamed", functions.Orchestrators);
    }

    [Theory]
    [InlineData("""{"Item":"pen","Count":3}""", "Order { Item = pen, Count = 3 } i1 Activity True")]
    [InlineData(null, "nothing i1 Activity True")]
    public async Task GivesAnActivityItsInputAndInstance(string? input, string expected)
    {
        using var source = new CancellationTokenSource();

        Assert.Equal(expected, await Functions().Activities["Activity"](input, "i1", source.Token));
        Assert.Equal(["Activity activityTrigger"], _wrapped);
    }

    [Fact]
    public async Task TakesTheAnswerOfAnActivityThatAwaitsNothing() =>
        Assert.Equal(4, await Functions().Activities["Plain"]("3", "i1", CancellationToken.None));

    [Fact]
    public async Task TellsOfAnActivityUnderTheNameOfTheOfficialWorker()
    {
        var seen = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.Azure.Functions.Worker",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = seen.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var cause = new Activity("test").Start();
        await Functions().Activities["Plain"]("3", "i1", CancellationToken.None);
        var span = Assert.Single(seen, one => one.TraceId == cause.TraceId);
        Assert.Equal(("function Plain", "Plain"), (span.DisplayName, span.GetTagItem("faas.name")));
    }

    private DurableFunctions Functions()
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_time).BuildServiceProvider();
        var invoker = new FunctionInvoker(services.GetRequiredService<IServiceScopeFactory>(), [next => context =>
        {
            _wrapped.Add($"{context.FunctionDefinition.Name} {context.FunctionDefinition.InputBindings.Values.Single().Type}");
            return next(context);
        }]);
        var catalog = FunctionCatalog.Discover([typeof(BoundFunctions)], TriggerKinds.All);
        return DurableRegistration.Functions(catalog, invoker, JsonDataConverter.Default);
    }
}
