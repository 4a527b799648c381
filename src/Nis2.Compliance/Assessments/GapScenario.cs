namespace Nis2.Compliance.Assessments;

/// <summary>What is supposed; the default is how things are.</summary>
public sealed record GapScenario
{
    /// <summary>A valid certificate speaks for clauses 4 to 10 that nobody made a statement about.</summary>
    public bool Certificate { get; init; } = true;

    /// <summary>Every open action of the plan is done.</summary>
    public bool AfterPlan { get; init; }
}
