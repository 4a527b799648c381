namespace Nis2.Compliance.Obligations;

/// <summary>What a clock does before and at a due instant, from mild to grave.</summary>
public enum StepKind
{
    Remind,

    /// <summary>A reminder passed unanswered.</summary>
    Escalate,

    /// <summary>The due instant has come and the stage is still open.</summary>
    Overdue,
}
