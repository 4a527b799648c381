using NodaTime;

namespace Nis2Functions.Simulation;

/// <summary>What is still to happen, in order of time; what was scheduled first happens first.</summary>
public sealed class Happenings(VirtualTime time)
{
    private readonly PriorityQueue<Action, (Instant At, long Order)> queue = new();
    private long order;

    public void At(Instant instant, Action action) => queue.Enqueue(action, (Instant.Max(instant, time.Now), order++));

    public void After(Duration delay, Action action) => At(time.Now + delay, action);

    /// <returns>False once nothing is left before <paramref name="end"/>.</returns>
    public bool Next(Instant end)
    {
        if (!queue.TryPeek(out _, out var when) || when.At > end)
            return false;
        queue.TryDequeue(out var action, out when);
        time.Now = when.At;
        action!();
        return true;
    }
}
