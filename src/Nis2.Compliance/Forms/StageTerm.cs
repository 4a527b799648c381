namespace Nis2.Compliance.Forms;

/// <summary>What the authority calls a stage, in its own language.</summary>
public sealed record StageTerm(string Stage, string Term, string Confidence);
