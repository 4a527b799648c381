using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Obligations;

/// <param name="Lead">How long before the due instant the reminder comes, or came that nobody answered; null when overdue.</param>
public sealed record PlannedStep(string Stage, StepKind Kind, Duration? Lead, Instant At)
{
    /// <summary>Unique among the steps of one due instant, such as <c>remind/PT4H</c>.</summary>
    public string Mark => MarkOf(Kind, Lead);

    public static string MarkOf(StepKind kind, Duration? lead) =>
        lead is { } before ? $"{Words.Of(kind)}/{Words.Of(before)}" : Words.Of(kind);
}
