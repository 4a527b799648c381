namespace Nis2.Compliance.Mapping;

/// <summary>Something that a published source gets wrong, leaves out or overstates, and what is right.</summary>
/// <param name="Set">The set, or the article that it comes from.</param>
/// <param name="Severity">Such as <c>error</c>, <c>omission</c>, <c>label</c>, <c>overstatement</c>, <c>internal contradiction</c>.</param>
/// <param name="Confidence">One of <see cref="Law.Confidence"/>.</param>
/// <param name="Requirement">What it is about, where it is about one.</param>
public sealed record Correction(
    string Id, string Set, string Where, string Says, string Correct, string Severity, string Confidence, string? Requirement = null)
{
    /// <summary>Controls that the consolidated set therefore maps to the requirement.</summary>
    public IReadOnlyList<string> Mapped { get; init; } = [];

    /// <summary>Controls that it therefore doesn't.</summary>
    public IReadOnlyList<string> NotMapped { get; init; } = [];
}
