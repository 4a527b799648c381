using Nis2.Compliance.Significance;
using NodaTime;

namespace Nis2.Compliance.Evidence;

/// <param name="Until">Last day on which it counts; null: no end.</param>
public sealed record CountedPiece(
    string Evidence, string Title, string Link, Extent Extent, string? Through, GuidedText? Remaining, LocalDate? Until);
