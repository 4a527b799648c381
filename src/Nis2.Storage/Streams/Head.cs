using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <summary>A subject as lists show it.</summary>
public sealed record Head(SubjectId Id, int Version, SubjectSummary Summary, Instant UpdatedAt, NextStep? Next);
