namespace Nis2.Compliance.Packs;

/// <param name="Built">False: it is not in the pack, and the pack says so.</param>
/// <param name="Why">Why it is not whole; null where it is.</param>
public sealed record PackPart(string Name, bool Built, int Files, string? Why = null);
