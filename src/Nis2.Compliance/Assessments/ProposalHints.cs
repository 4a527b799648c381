using Nis2.Compliance.Knowledge;
using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Assessments;

/// <summary>
/// Where an action has its place and what shows that it is done: suggestions of this project, replaced by replacing the file.
/// </summary>
/// <param name="Evidence">By theme of Annex A, and <c>clause</c>.</param>
/// <param name="Measures">By measure of Art. 21(2).</param>
/// <param name="Duties">By NIS2-only duty.</param>
public sealed record ProposalHints(
    string Version,
    string Note,
    IReadOnlyDictionary<string, GuidedText> Evidence,
    IReadOnlyDictionary<string, ProposalHint> Measures,
    IReadOnlyDictionary<string, ProposalHint> Duties,
    ProposalHint Scope)
{
    public static ProposalHints Current { get; } = KnowledgeFiles.Read<ProposalHints>("plan.proposals.json");

    /// <summary>What shows that a control or clause is implemented.</summary>
    public GuidedText EvidenceOf(string control) =>
        control.StartsWith("A.", StringComparison.Ordinal) ? Evidence[control[..control.IndexOf('.', 2)]] : Evidence["clause"];
}
