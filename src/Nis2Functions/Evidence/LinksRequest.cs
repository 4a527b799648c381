namespace Nis2Functions.Evidence;

/// <param name="Targets">
/// Such as <c>A.5.24</c>, <c>9.2</c>, <c>Art.21(2)(b)</c>, <c>nis2:registration</c>, the id of an incident, supplier or report, or
/// <c>action:4</c>.
/// </param>
public sealed record LinksRequest(IReadOnlyList<string> Targets, string? Note = null);
