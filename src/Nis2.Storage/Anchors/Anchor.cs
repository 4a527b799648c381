using NodaTime;

namespace Nis2.Storage.Anchors;

/// <summary>The state of all streams of an organisation on one day.</summary>
/// <param name="Root">Merkle root over the leaves, hexadecimal.</param>
/// <param name="Leaves">In the order of the root.</param>
public sealed record Anchor(string Organisation, LocalDate Date, Instant TakenAt, string Root, IReadOnlyList<AnchorLeaf> Leaves);
