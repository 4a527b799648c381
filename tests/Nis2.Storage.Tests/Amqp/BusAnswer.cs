using Microsoft.Azure.Amqp;
using Microsoft.Azure.Amqp.Encoding;

namespace Nis2.Storage.Tests.Amqp;

/// <summary>What the loopback bus makes of one delivery.</summary>
/// <param name="Stores">The messages are kept.</param>
/// <param name="Condition">Refused with this error; null where it is not.</param>
/// <param name="Drops">The connection goes instead of an answer.</param>
/// <param name="After">The answer waits for it.</param>
internal sealed record BusAnswer(bool Stores, AmqpSymbol? Condition = null, bool Drops = false, Task? After = null)
{
    public static BusAnswer Accept { get; } = new(true);

    public static BusAnswer StoreAndDrop { get; } = new(true, Drops: true);

    public static BusAnswer Busy { get; } = new(false, "com.microsoft:server-busy");

    public static BusAnswer QuotaExceeded { get; } = new(false, AmqpErrorCode.ResourceLimitExceeded);

    public static BusAnswer StoreAndAnswer(Task after) => new(true, After: after);
}
