namespace Nis2.Compliance.Mapping;

/// <param name="Coverage">The set's own word.</param>
public sealed record MatrixCell(string Requirement, string Control, Relationship? Relationship, string? Coverage);
