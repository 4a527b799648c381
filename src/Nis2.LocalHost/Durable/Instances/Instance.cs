using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Nis2.LocalHost.Durable.Instances;

/// <summary>
/// One instance in memory: messages in, turns one after the other, each stored before its effects leave. Only turns touch the
/// document; others see what the last stored turn left.
/// </summary>
internal sealed class Instance
{
    private readonly Hub _hub;
    private readonly Mailbox _mailbox;
    private readonly List<Envelope> _purges = [];
    private InstanceDocument? _document;
    private string? _version;
    private bool _delivering;
    private bool _takenUp;
    private volatile OrchestrationMetadata? _stored;

    public Instance(Hub hub, string id, InstanceDocument? document = null, string? version = null)
    {
        _hub = hub;
        Id = id;
        _mailbox = new(() => hub.Run(ReadAsync));
        _document = document;
        _version = version;
        _takenUp = document is null;
        _stored = document is null ? null : Metadata.Of(document, hub.Replays.Converter);
    }

    public string Id { get; }

    /// <value>Null until it is stored for the first time.</value>
    public OrchestrationMetadata? Stored => _stored;

    /// <value>Whether there may be work that an earlier engine left.</value>
    public bool IsUnfinished => _document is { HasEnded: false } or { Outbox.Count: > 0 };

    public string? ParentId => _document?.Parent?.InstanceId;

    /// <returns>False once the instance has left memory.</returns>
    public bool TryPost(Envelope envelope) => _mailbox.TryPost(envelope);

    public void Close(Exception reason) => _mailbox.Close(reason);


    private async Task ReadAsync()
    {
        while (_mailbox.Take(closeIfEmpty: _document is null) is { Count: > 0 } batch)
        {
            await _hub.TurnAsync(() => batch[0].Message is Purge ? PurgeAsync(batch[0]) : PlayAsync(batch));
        }

        if (_document is null)
        {
            _hub.Forget(this);
        }
    }

    private async Task PlayAsync(IReadOnlyList<Envelope> batch)
    {
        if (!_takenUp)
        {
            _takenUp = true;
            Activate(_document!.Open<ActivityScheduled>());
        }

        var turn = new Turn(Id, _document, _hub.Now, _hub.Replays);
        List<(Envelope Envelope, bool Done)> taken = [];
        foreach (var envelope in batch)
        {
            try
            {
                taken.Add((envelope, turn.Take(envelope.Message, envelope.Sender)));
                _delivering &= envelope.Message is not Delivered;
            }
            catch (Exception exception) when (
                exception is InvalidOperationException or ArgumentException or OrchestrationAlreadyExistsException)
            {
                envelope.Refuse(exception);
            }
        }

        turn.Execute();
        if (turn is { Changed: true, Document: { } document })
        {
            await StoreAsync(document, [.. taken.Select(entry => entry.Envelope)]);
            Activate(turn.Activities);
        }

        _hub.Alarms.Set(Id, _document?.NextDue);
        taken.ForEach(entry => entry.Envelope.Accept(entry.Done));
        Deliver();
        if (turn.Unfinished)
        {
            TryPost(new(new Wake()));
        }
    }

    private async Task StoreAsync(InstanceDocument document, IReadOnlyList<Envelope> taken)
    {
        document.LastUpdatedAt = _hub.Now;
        try
        {
            _version = await _hub.Store.WriteAsync(document, _version, TellClients, _hub.Stopping);
        }
        catch (Exception exception)
        {
            foreach (var envelope in taken)
            {
                envelope.Refuse(exception);
            }

            throw;
        }

        _document = document;
        _stored = Metadata.Of(document, _hub.Replays.Converter);
        _hub.Watchers.Notify(Id, _stored);

        // A client hears at once that storage is away. The engine goes on trying, so its request may still take effect.
        void TellClients(Exception exception)
        {
            foreach (var envelope in taken.Where(envelope => envelope.Sender is null))
            {
                envelope.Refuse(exception);
            }
        }
    }

    private async Task PurgeAsync(Envelope purge)
    {
        if (_document is not { HasEnded: true } document)
        {
            purge.Accept(false);
        }
        else if (document.Outbox.Count > 0)
        {
            _purges.Add(purge);
        }
        else
        {
            await _hub.Store.DeleteAsync(Id, _version!, purge.Refuse, _hub.Stopping);
            (_document, _version, _stored) = (null, null, null);
            purge.Accept();
        }
    }

    private void Activate(IEnumerable<ActivityScheduled> activities)
    {
        var execution = _document!.ExecutionId;
        foreach (var activity in activities)
        {
            _hub.Run(async () =>
            {
                if (await _hub.Activities.RunAsync(Id, activity) is { } end)
                {
                    TryPost(new(new EndTask(execution, end)));
                }
            });
        }
    }

    private void Deliver()
    {
        if (_delivering || _document is not { } document)
        {
            return;
        }

        if (document.Outbox.Count > 0)
        {
            _delivering = true;
            OutboxMessage[] messages = [.. document.Outbox];
            _hub.Run(() => DeliverAsync(messages, document.Incarnation));
            return;
        }

        _purges.ForEach(purge => TryPost(purge));
        _purges.Clear();
    }

    private async Task DeliverAsync(IReadOnlyList<OutboxMessage> messages, string incarnation)
    {
        await Task.WhenAll(messages.GroupBy(message => message.Target).Select(async target =>
        {
            foreach (var message in target)
            {
                await DeliverAsync(message, incarnation);
            }
        }));
        TryPost(new(new Delivered(messages.Select(message => message.Number).ToHashSet())));
    }

    private async Task DeliverAsync(OutboxMessage message, string incarnation)
    {
        try
        {
            await _hub.Post(message.Target, message.Message, new(Id, incarnation, message.Number)).Answer;
        }
        catch (OrchestrationAlreadyExistsException exception) when (message.Message is Start { Parent: { } link })
        {
            var end = new TaskFailed(link.Step, TaskFailureDetails.FromException(exception), Final: false);
            TryPost(new(new EndTask(link.ExecutionId, end)));
        }
    }
}
