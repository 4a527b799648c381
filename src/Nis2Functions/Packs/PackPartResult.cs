namespace Nis2Functions.Packs;

/// <param name="Built">False: nothing of the part is in the pack.</param>
/// <param name="Missing">What of the part is not in the pack, or why the part is not.</param>
public sealed record PackPartResult(string Part, bool Built, int Files, IReadOnlyList<string> Missing);
