namespace Nis2.LocalHost.Durable.Instances;

/// <summary>A message on its way into a mailbox, and the answer that waits for it to be durable.</summary>
internal sealed class Envelope(Message message, Sender? sender = null)
{
    private readonly TaskCompletionSource<bool> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Message Message => message;

    /// <value>Null for a client of this process.</value>
    public Sender? Sender => sender;

    /// <value>True once what the message did is stored; false if it found nothing to do.</value>
    public Task<bool> Answer => _answer.Task;

    public void Accept(bool done = true) => _answer.TrySetResult(done);

    public void Refuse(Exception reason) => _answer.TrySetException(reason);
}
