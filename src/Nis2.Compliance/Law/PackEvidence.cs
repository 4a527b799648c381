namespace Nis2.Compliance.Law;

/// <summary>What a pack as a whole was read from.</summary>
public sealed record PackEvidence(
    IReadOnlyList<string> Verified, IReadOnlyList<string> SecondHand, IReadOnlyList<string> FromMemory);
