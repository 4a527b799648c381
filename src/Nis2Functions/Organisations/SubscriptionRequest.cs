using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2Functions.Http;

namespace Nis2Functions.Organisations;

/// <param name="Address">Where a webhook goes; absent for chats, whose address is set as their secret.</param>
/// <param name="Levels">Which notices; all, if absent.</param>
/// <param name="Exercises">Whether it is told of exercises, marked as such.</param>
[Exact]
public sealed record SubscriptionRequest(
    SubscriptionKind Kind, string? Address = null, IReadOnlyList<NoticeLevel>? Levels = null, bool Exercises = false);
