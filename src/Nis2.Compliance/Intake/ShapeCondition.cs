namespace Nis2.Compliance.Intake;

/// <summary>What a body or a header must say for a shape to fit.</summary>
/// <param name="Text">One template; the condition fails where it has no text.</param>
public sealed record ShapeCondition(string Text)
{
    /// <summary>The texts that will do, in any case; none: any text.</summary>
    public IReadOnlyList<string> In { get; init; } = [];

    /// <summary>The opposite is asked for.</summary>
    public bool Not { get; init; }
}
