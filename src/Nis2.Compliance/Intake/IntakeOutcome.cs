namespace Nis2.Compliance.Intake;

/// <summary>What becomes of a ticket, from the least to the gravest. None states awareness, and none closes anything.</summary>
public enum IntakeOutcome
{
    /// <summary>Nothing is opened; on an open incident only the ticket's end and its reopening are heard.</summary>
    Ignore,

    /// <summary>A suspected incident, in lists and nowhere else: no assessment is asked for, nobody is paged.</summary>
    Open,

    /// <summary>And the assessment is an obligation with a clock.</summary>
    OpenAndAssess,

    /// <summary>And those on call are paged: what happens where no rule says anything.</summary>
    Page,
}
