using Nis2.Compliance.Scope;

namespace Nis2Functions.Scope;

/// <summary>A legal entity with its answers, and what they come to by this release's rules.</summary>
/// <param name="Results">One for each country.</param>
public sealed record LegalEntityDetails(LegalEntityView Entity, LegalEntityRequest Answers, IReadOnlyList<ScopeResult> Results);
