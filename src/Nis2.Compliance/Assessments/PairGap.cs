using Nis2.Compliance.Mapping;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Assessments;

/// <summary>What one control or clause gives to one requirement.</summary>
/// <param name="Coverage">What the set says the pair covers once it is implemented; null where it doesn't say.</param>
/// <param name="Printed">A published set's own word.</param>
/// <param name="Gives">What it covers as the organisation stands.</param>
/// <param name="Why">One of <see cref="ControlReasons"/>.</param>
/// <param name="Remaining">What the pair leaves to do for NIS2.</param>
public sealed record PairGap(
    string Control, Relationship? Relationship, Coverage? Coverage, string? Printed, Coverage Gives, string Why, GuidedText? Remaining);
