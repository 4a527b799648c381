namespace Nis2.Compliance.Significance;

/// <summary>Something to find out about an incident.</summary>
/// <param name="Unit">Of a quantity, such as <c>minute</c>; null for a question of yes or no.</param>
/// <param name="PerService">Asked of each affected service.</param>
/// <param name="Hints">What to look at on the way to an answer.</param>
/// <param name="Field">The canonical report field with the same content; null where there is none.</param>
/// <param name="Elsewhere">Answered by a field of its own among the inputs.</param>
/// <param name="Rule">A provision on how to answer it, such as the counting of users in Art. 3(3).</param>
public sealed record SignificanceQuestion(
    string Id,
    GuidedText Text,
    string? Unit = null,
    bool PerService = false,
    IReadOnlyList<GuidedText>? Hints = null,
    string? Field = null,
    string? Rule = null,
    bool Elsewhere = false)
{
    internal bool IsDuration => Unit == "minute";
}
