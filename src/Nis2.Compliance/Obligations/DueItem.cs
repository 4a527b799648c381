using NodaTime;

namespace Nis2.Compliance.Obligations;

/// <summary>An open item with what the clock has done about its present due instant.</summary>
public sealed record DueItem(ItemDue What)
{
    /// <summary>When the due instant passed.</summary>
    public Instant? OverdueSince { get; init; }

    /// <summary>Steps of the due instant that were taken or will never come, such as <c>remind/P7D</c>.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];

    /// <summary>Last acknowledgement of a reminder.</summary>
    public Instant? AnsweredAt { get; init; }
}
