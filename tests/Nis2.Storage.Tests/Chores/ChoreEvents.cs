using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Storage.Tests.Chores;

/// <summary>Version 1 called <c>due</c> <c>deadline</c>.</summary>
[EventType("chore.opened", 2)]
public sealed record ChoreOpened([property: Erasable] string? Title, Instant Due, bool Exercise) : SubjectEvent;

[EventType("chore.noted")]
public sealed record ChoreNoted(string Topic, [property: Erasable] string? Text) : SubjectEvent;

[EventType("chore.rescheduled")]
public sealed record ChoreRescheduled(Instant Due) : SubjectEvent;

[EventType("chore.reminded")]
public sealed record ChoreReminded(Instant Due) : SubjectEvent;

[EventType("chore.done")]
public sealed record ChoreDone : SubjectEvent;

/// <summary>Only a later release knows it.</summary>
[EventType("chore.archived")]
public sealed record ChoreArchived(string Shelf) : SubjectEvent;
