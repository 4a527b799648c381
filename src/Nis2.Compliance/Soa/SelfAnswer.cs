namespace Nis2.Compliance.Soa;

/// <summary>An answer of the guided self-assessment, for organisations without a Statement of Applicability.</summary>
/// <param name="Question">Id of the question, such as <c>c2</c>.</param>
public sealed record SelfAnswer(string Question, Applicability Applicable, Implementation Status, string? Note = null);
