namespace Nis2.Compliance.Assessments;

public enum ActionCause
{
    Gap,

    /// <summary>Corrective action (Art. 21(4), clause 10.2).</summary>
    Nonconformity,
}
