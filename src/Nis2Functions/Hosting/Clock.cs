using NodaTime;

namespace Nis2Functions.Hosting;

internal static class Clock
{
    public static Instant Now(this TimeProvider time) => Instant.FromDateTimeOffset(time.GetUtcNow());
}
