using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <summary>What is null does not matter.</summary>
/// <param name="Facts">Facts of the kind that the subject must have, such as what a notice is about.</param>
public sealed record HeadFilter(
    string? Status = null, bool? Open = null, bool? Exercise = null, IReadOnlyDictionary<string, string>? Facts = null)
{
    internal bool Matches(SubjectSummary summary) =>
        (Status is null || Status == summary.Status)
        && (Open is null || Open == summary.Open)
        && (Exercise is null || Exercise == summary.Exercise)
        && (Facts is null || Facts.All(fact => summary.Facts?.GetValueOrDefault(fact.Key) == fact.Value));
}
