namespace Nis2.Compliance.Assessments;

/// <summary>What actions change: controls and clauses that they put in place, and what they close beyond the standard.</summary>
/// <param name="Controls">Such as <c>A.5.24</c> or <c>9.2</c>; they count as implemented.</param>
/// <param name="Closed">Requirements and duties of which nothing remains beyond what the standard asks for.</param>
public sealed record PlanEffect(IReadOnlySet<string> Controls, IReadOnlySet<string> Closed)
{
    public static PlanEffect None { get; } = new(new HashSet<string>(), new HashSet<string>());
}
