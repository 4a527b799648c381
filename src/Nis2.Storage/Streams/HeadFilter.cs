using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <summary>What is null does not matter.</summary>
public sealed record HeadFilter(string? Status = null, bool? Open = null, bool? Exercise = null)
{
    internal bool Matches(SubjectSummary summary) =>
        (Status is null || Status == summary.Status)
        && (Open is null || Open == summary.Open)
        && (Exercise is null || Exercise == summary.Exercise);
}
