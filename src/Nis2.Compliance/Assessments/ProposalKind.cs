namespace Nis2.Compliance.Assessments;

/// <summary>What a proposed action does.</summary>
public enum ProposalKind
{
    /// <summary>Fulfils a duty that the standard knows nothing of.</summary>
    Duty,

    /// <summary>Puts a control or clause in place that requirements rest on.</summary>
    Implement,

    /// <summary>Adds what NIS2 asks for beyond the standard.</summary>
    Extend,

    /// <summary>Takes in what the certificate does not speak for.</summary>
    Scope,
}
