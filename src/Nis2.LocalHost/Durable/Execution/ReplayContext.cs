using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using Nis2.LocalHost.Durable.Instances;

namespace Nis2.LocalHost.Durable.Execution;

/// <summary>The context of one replay.</summary>
internal sealed class ReplayContext(ExecutionStart start, OrchestratorScheduler scheduler, ReplayServices services)
    : TaskOrchestrationContext
{
    private readonly EventWaiters _waiters = new(services.Converter);
    private readonly List<EventRaised> _carried = [];
    private ContinueAsNewOptions? _startOver;
    private object? _customStatus;
    private DateTime _now;
    private bool _replaying;
    private int _guids;

    public Steps Steps { get; } = new();

    public bool CanGoOn => Steps.AnyOpen || _waiters.Any;

    public DataConverter Converter => services.Converter;

    public bool SetsCustomStatus { get; private set; }

    public string? CustomStatus => Converter.Serialize(_customStatus);

    public override TaskName Name => start.Name;

    public override string InstanceId => start.InstanceId;

    public override ParentOrchestrationInstance? Parent => start.Parent;

    public override string Version => start.Version;

    public override DateTime CurrentUtcDateTime => _now;

    public override bool IsReplaying => _replaying;

    protected override ILoggerFactory LoggerFactory => services.Loggers;

    public void At(DateTime now) => _now = now;

    public void Replaying(bool replaying) => _replaying = replaying;

    /// <summary>An event that comes after <c>ContinueAsNew</c> is for the next execution.</summary>
    public void Raise(EventRaised raised)
    {
        if (_startOver is null)
        {
            _waiters.Raise(raised);
        }
        else
        {
            _carried.Add(raised);
        }
    }

    public Completion.StartedOver? StartedOver() =>
        _startOver is null ? null : new(Converter.Serialize(_startOver.NewInput), _startOver.NewVersion, _carried);

    public override T? GetInput<T>()
        where T : default => Converter.Deserialize<T>(start.Input);

    public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        if (input is TaskOptions && options is null)
        {
            throw new ArgumentException("Task options stand in the place of the input.", nameof(input));
        }

        return Retrying.Run(this, options?.Retry, () =>
        {
            var activity = new ActivityScheduled(NextStep(), name.Name, Converter.Serialize(input));
            Steps.Take(activity);
            return Result<TResult>(Steps.Open(activity));
        });
    }

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        var instanceId = (options as SubOrchestrationOptions)?.InstanceId ?? NewGuid().ToString("N");
        return Retrying.Run(this, options?.Retry, () =>
        {
            var child = new ChildScheduled(NextStep(), orchestratorName.Name, instanceId);
            var message = new Start(child.Name, Converter.Serialize(input), options?.Version ?? default(TaskVersion))
            {
                Parent = new(InstanceId, start.Name, start.ExecutionId, child.Step),
                Tags = options?.Tags?.ToDictionary(),
            };
            Steps.Take(child, (instanceId, message));
            return Result<TResult>(Steps.Open(child));
        });
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        var timer = new TimerCreated(NextStep(), fireAt.ToUniversalTime());
        Steps.Take(timer);
        return Steps.Open(timer, cancellationToken);
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        RequireOwnThread();
        return _waiters.Wait<T>(eventName, cancellationToken);
    }

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(instanceId);
        Steps.Take(
            new EventSent(NextStep(), eventName, instanceId), (instanceId, new RaiseEvent(eventName, Converter.Serialize(payload))));
    }

    public override void SetCustomStatus(object? customStatus)
    {
        RequireOwnThread();
        SetsCustomStatus = true;
        _customStatus = customStatus;
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) =>
        ContinueAsNew(new ContinueAsNewOptions { NewInput = newInput, PreserveUnprocessedEvents = preserveUnprocessedEvents });

    public override void ContinueAsNew(ContinueAsNewOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        RequireOwnThread();
        _startOver = options;
        if (options.PreserveUnprocessedEvents)
        {
            _carried.AddRange(_waiters.TakeKept());
        }
    }

    public override Guid NewGuid()
    {
        RequireOwnThread();
        var name = string.Create(CultureInfo.InvariantCulture, $"{InstanceId}\n{start.ExecutionId}\n{_guids++}");
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private async Task<T> Result<T>(Task<string?> data) => Converter.Deserialize<T>(await data)!;

    private int NextStep()
    {
        RequireOwnThread();
        return Steps.NextNumber();
    }

    private void RequireOwnThread()
    {
        if (!scheduler.IsOwnThread)
        {
            throw new InvalidOperationException("The context of an orchestrator was used outside its turn or on another thread.");
        }
    }
}
