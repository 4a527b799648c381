using NodaTime;

namespace Nis2.Compliance.Suppliers;

/// <summary>The review that is due next.</summary>
/// <param name="Number">1 for the first review of a supplier.</param>
/// <param name="From">The day that the period was counted from: the due day before, or the registration.</param>
/// <param name="DueOn">Last day for the review.</param>
/// <param name="Due">The end of that day in the organisation's zone.</param>
/// <param name="Chosen">True for a first due day that a person chose: a lower criticality never puts it off.</param>
public sealed record ReviewCycle(int Number, LocalDate From, LocalDate DueOn, Instant Due, int Months, bool Chosen)
{
    /// <summary>The first due instant of this cycle that passed without a review.</summary>
    public Instant? OverdueSince { get; init; }

    /// <summary>Last acknowledgement of a reminder.</summary>
    public Instant? AnsweredAt { get; init; }

    /// <summary>Steps of the present due instant that were taken or will never come, such as <c>remind/P7D</c>.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];
}
