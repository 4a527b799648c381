namespace Nis2.Compliance.Intake;

/// <summary>What the rules came to.</summary>
/// <param name="RulesVersion">Of the source's rules; 0 where it has none.</param>
/// <param name="Rule">The first rule that fitted; null where none did.</param>
public sealed record IntakeDecision(IntakeOutcome Outcome, int RulesVersion, string? Rule = null)
{
    /// <summary>What was so before there were rules, and stays so where none fits: what is not spoken of is not silenced.</summary>
    public const IntakeOutcome Default = IntakeOutcome.Page;

    public static IntakeDecision WithoutRules { get; } = new(Default, 0);
}
