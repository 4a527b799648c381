using NodaTime;

namespace Nis2.Compliance.Reports;

/// <summary>The answer to a field, and who gave it when.</summary>
/// <param name="Field">A canonical field, or <c>form.field</c> for one form alone.</param>
/// <param name="Stage">The stage key that it is meant for; null for all reports of the incident.</param>
/// <param name="Content">Null where the answer is "unknown", or was erased.</param>
/// <param name="At">In the incident's own time.</param>
public sealed record StatedValue(string Field, string? Stage, FieldContent? Content, bool Estimate, bool Unknown, string By, Instant At);
