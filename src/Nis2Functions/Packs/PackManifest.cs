using Nis2.Compliance.Packs;
using NodaTime;

namespace Nis2Functions.Packs;

/// <summary>What a pack holds and what it does not, as <c>manifest.json</c>.</summary>
/// <param name="Failed">What is not in the pack, or not as it was stored; empty where all is.</param>
/// <param name="Evidence">What is known of each piece, those included that count for nothing.</param>
/// <param name="Files">All files but manifest, index and sums.</param>
public sealed record PackManifest(
    string Organisation,
    PackScope Scope,
    string? Text,
    Instant RequestedAt,
    LocalDate Day,
    IReadOnlyList<PackPart> Parts,
    IReadOnlyList<string> Failed,
    IReadOnlyList<PackEvidence> Evidence,
    IReadOnlyList<PackListing> Files);
