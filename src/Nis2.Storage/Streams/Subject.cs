using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <param name="Version">The version of its last event.</param>
/// <param name="UpdatedAt">When that event was recorded; null before the first.</param>
public sealed record Subject<TState>(SubjectId Id, int Version, TState State, NextStep? Next, Instant? UpdatedAt)
    where TState : class;
