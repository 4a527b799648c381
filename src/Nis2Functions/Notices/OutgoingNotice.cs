using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2Functions.Notices;

/// <summary>
/// A notice as one contact gets it. It names no incident detail but those that the organisation's rules name: mail and webhooks travel
/// through others' hands.
/// </summary>
/// <param name="Id">The same however often this notice is sent to this contact, so that receivers can drop what they have.</param>
/// <param name="Notice">The notice's subject id.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Link">Where to look, for those who may; null while the deployment has no public address.</param>
/// <param name="Acknowledge">Single-use link that acknowledges the page, and does nothing else; null where none is asked for.</param>
/// <param name="Attachments">Goes with mail only.</param>
public sealed record OutgoingNotice(
    string Id,
    string Organisation,
    string Notice,
    NoticeLevel Level,
    string Title,
    string Text,
    string? Link,
    bool Exercise,
    string? Acknowledge = null,
    IReadOnlyList<NoticeAttachment>? Attachments = null)
{
    /// <summary>Id of the subject that it is about.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>Kind of obligation, such as <c>early-warning</c>.</summary>
    public string? Obligation { get; init; }

    public Instant? Due { get; init; }

    /// <summary>Of the incident, by name; null where the organisation's rules name none.</summary>
    public IReadOnlyDictionary<string, string>? Details { get; init; }

    /// <summary>Since when an earlier attempt may have arrived; null for the first one.</summary>
    public Instant? TriedSince { get; init; }

    /// <summary>Not the links: a record's text ends up in logs.</summary>
    public override string ToString() => $"{Notice} {Id}";
}
