namespace Nis2.Compliance.Scope;

/// <summary>Something that was not answered and would change the result.</summary>
/// <param name="Field">In the request's spelling, such as <c>cases.criticalEntity</c>.</param>
public sealed record OpenAnswer(string Field, IReadOnlyList<OpenOutcome> Outcomes);
