using NodaTime;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Events;

/// <summary>What one append has to publish; its row stands until that is done.</summary>
/// <param name="Key">Of its row.</param>
public sealed record OutboxEntry(
    string Key, SubjectId Subject, bool Exercise, Instant At, IReadOnlyList<OutgoingEvent> Events, IReadOnlyList<Notice> Notices);
