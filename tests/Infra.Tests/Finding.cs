namespace Infra.Tests;

/// <summary>What a rule has against a file.</summary>
public sealed record Finding(string Rule, string File, int Line, string What)
{
    public override string ToString() => $"{Rule}: {File}:{Line}: {What}";
}
