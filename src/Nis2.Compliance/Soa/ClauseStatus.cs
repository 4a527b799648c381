namespace Nis2.Compliance.Soa;

/// <summary>How far the management system meets one clause.</summary>
/// <param name="Clause">Clause 4 to 10 of ISO/IEC 27001:2022, such as <c>9.2</c>.</param>
public sealed record ClauseStatus(string Clause, Implementation Status, string? Note = null);
