namespace Nis2.Compliance.Frameworks;

public enum StepState
{
    /// <summary>Something that the step needs isn't known.</summary>
    Unknown,

    /// <summary>Something that the step needs is known to be missing.</summary>
    Open,
    Done,
}
