using NodaTime;

namespace Nis2Functions.Tests.House;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class ManualTime : TimeProvider
{
    public Instant Now { get; set; } = Instant.FromUtc(2026, 11, 10, 9, 17);

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}
