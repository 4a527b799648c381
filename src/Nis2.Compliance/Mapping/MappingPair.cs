namespace Nis2.Compliance.Mapping;

/// <param name="Requirement">Such as <c>Art.21(2)(b)</c>.</param>
/// <param name="Control">Control (<c>A.5.24</c>) or clause (<c>6.1</c>).</param>
/// <param name="Coverage">The set's own word, as printed; sets have different scales and are never merged.</param>
/// <param name="Note">What is wrong with the pair, or how it was printed.</param>
public sealed record MappingPair(string Requirement, string Control, string? Coverage = null, string? Note = null);
