using Azure;
using Azure.Messaging.ServiceBus;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Moq;
using Nis2.LocalHost.ServiceBus;
using Nis2.LocalHost.Tests.Hosting;

namespace Nis2.LocalHost.Tests.ServiceBus;

public sealed class QueueLockTests
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);
    private static readonly QueueMessage Received = QueuesModelFactory.QueueMessage("id", "r0", "text", 1);

    private readonly ManualTime _time = new(new(2026, 11, 2, 0, 0, 0, TimeSpan.Zero));
    private readonly Mock<QueueClient> _queue = new(MockBehavior.Strict);

    [Fact]
    public async Task RenewsAtHalfTimeWithTheNewestReceipt()
    {
        Renews("r0", "r1");
        Renews("r1", "r2");
        using var hold = new QueueLock(_queue.Object, Received, Duration, _time);
        using var handled = new CancellationTokenSource();
        var keeping = hold.KeepAsync(handled.Token);

        for (var renewal = 1; renewal <= 2; renewal++)
        {
            await Eventually.HoldsAsync(() => _time.NextWait == Duration / 2);
            _time.Advance(Duration / 2);
            await Eventually.HoldsAsync(() => _queue.Invocations.Count == renewal);
        }

        await handled.CancelAsync();
        await keeping.InTime();
        _queue.VerifyAll();
    }

    [Fact]
    public async Task IsLostGivenThatSomebodyElseReceivedTheMessage()
    {
        _queue.Setup(queue => queue.DeleteMessageAsync("id", "r0", It.IsAny<CancellationToken>()))
            .ThrowsAsync(new RequestFailedException(404, "gone", "MessageNotFound", null));
        using var hold = new QueueLock(_queue.Object, Received, Duration, _time);

        var failure = await Assert.ThrowsAsync<ServiceBusException>(() => hold.CompleteAsync(CancellationToken.None));

        Assert.Equal(ServiceBusFailureReason.MessageLockLost, failure.Reason);
        Assert.True(hold.IsSettled);
    }

    private void Renews(string receipt, string next) => _queue
        .Setup(queue => queue.UpdateMessageAsync("id", receipt, "text", Duration, It.IsAny<CancellationToken>()))
        .ReturnsAsync(Response.FromValue(QueuesModelFactory.UpdateReceipt(next, _time.GetUtcNow()), Mock.Of<Response>()));
}
