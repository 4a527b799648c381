namespace Nis2.Compliance.Scope;

/// <summary>What one Member State's law is asked about one entity; what is null is unknown, and an empty list is a statement.</summary>
/// <param name="Country">ISO 3166 alpha-2 of the Member State whose law is asked.</param>
/// <param name="EntityTypes">Ids of Annex I and II types; empty where none fits.</param>
/// <param name="NegligibleTypes">Those of them whose activities are negligible against the whole business (§ 28(3) BSIG).</param>
public sealed record ScopeQuestion(
    string Country,
    IReadOnlyList<string>? EntityTypes = null,
    SizeAnswers? Size = null,
    ScopeCases? Cases = null,
    IReadOnlyList<string>? NegligibleTypes = null);
