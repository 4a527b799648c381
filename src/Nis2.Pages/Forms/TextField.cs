using Nis2.Pages.Languages;

namespace Nis2.Pages.Forms;

/// <param name="Longest">Characters.</param>
public sealed record TextField(string Name, Text Label, int Longest) : Field(Name, Label)
{
    /// <summary>Several lines.</summary>
    public bool Long { get; init; }

    public IReadOnlyList<string> Suggestions { get; init; } = [];
}
