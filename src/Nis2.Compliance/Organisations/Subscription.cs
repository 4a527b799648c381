using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Organisations;

/// <summary>A system that is told of what is due, beside the contacts. Its secret is kept elsewhere.</summary>
/// <param name="Id">The organisation's name for it: 1 to 40 lower-case letters, digits and hyphens.</param>
/// <param name="Address">Where a webhook goes; null for chats, whose address is a secret.</param>
/// <param name="Levels">Which notices; empty means all.</param>
/// <param name="Exercises">Whether it is told of exercises, marked as such.</param>
public sealed record Subscription(
    string Id, SubscriptionKind Kind, string? Address = null, IReadOnlyList<NoticeLevel>? Levels = null, bool Exercises = false)
{
    public bool Wants(Notice notice) =>
        (Exercises || !notice.Exercise) && (Levels is not { Count: > 0 } chosen || chosen.Contains(notice.Level));
}
