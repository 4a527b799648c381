namespace Nis2.Compliance.Subjects;

/// <summary>Why a command was not carried out.</summary>
/// <param name="Rule">Stable name of the rule, such as <c>awareness-in-future</c>; it ends the problem's <c>type</c>.</param>
/// <param name="Detail">One sentence for a person.</param>
/// <param name="Field">The request's field at fault, in the request's own spelling.</param>
/// <param name="Source">The rule's legal source where it has one, such as <c>Art. 23(4)(a)</c>.</param>
public sealed record Refusal(RefusalKind Kind, string Rule, string Detail, string? Field = null, string? Source = null);
