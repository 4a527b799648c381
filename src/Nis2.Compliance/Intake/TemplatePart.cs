namespace Nis2.Compliance.Intake;

/// <summary>A piece of a <see cref="TextTemplate"/>.</summary>
public abstract record TemplatePart
{
    private TemplatePart()
    {
    }

    public sealed record Literal(string Text) : TemplatePart;

    /// <param name="OfBody">Counted from the whole body, not from the one of several tickets that is read.</param>
    public sealed record Value(JsonPath Path, bool OfBody) : TemplatePart;

    public sealed record Header(string Name) : TemplatePart;
}
