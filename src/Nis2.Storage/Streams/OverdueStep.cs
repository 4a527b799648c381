using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <summary>A subject whose clock should have looked already.</summary>
public sealed record OverdueStep(SubjectId Subject, NextStep Step);
