using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Http;

/// <summary>A subject in a list.</summary>
/// <param name="Label"><c>EXERCISE</c> for exercises, else absent.</param>
/// <param name="NextStepAt">When its clock looks at it again, in real time.</param>
public sealed record HeadView(
    string Id,
    string Title,
    string Status,
    bool Open,
    string? Level,
    string? Label,
    int Version,
    Instant UpdatedAt,
    Instant? NextStepAt,
    string? NextStep)
{
    public const string ExerciseLabel = "EXERCISE";

    internal static HeadView Of(Head head) => new(
        head.Id.Value,
        head.Summary.Title,
        head.Summary.Status,
        head.Summary.Open,
        head.Summary.Level,
        head.Summary.Exercise ? ExerciseLabel : null,
        head.Version,
        head.UpdatedAt,
        head.Next?.At,
        head.Next?.What);
}
