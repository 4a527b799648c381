using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>What is in a file, or why it can't be read.</summary>
/// <param name="Format">Such as <c>xlsx</c>.</param>
/// <param name="Prose">Text outside tables, in which marks may be explained.</param>
public sealed record FileContent(
    string Format, IReadOnlyList<Grid> Grids, IReadOnlyList<Doubt> Notes, IReadOnlyList<string> Prose, Refusal? Refusal = null)
{
    internal static FileContent Refuse(string rule, string detail) =>
        new(string.Empty, [], [], [], Inputs.Invalid(rule, detail, "file"));
}
