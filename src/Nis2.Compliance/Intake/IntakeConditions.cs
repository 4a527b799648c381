using Nis2.Compliance.Incidents;

namespace Nis2.Compliance.Intake;

/// <summary>
/// All lists that are not empty must fit; of each list one text is enough. Texts are compared in any case, and as a whole but for title and
/// description.
/// </summary>
public sealed record IntakeConditions
{
    public static IntakeConditions Everything { get; } = new();

    public IReadOnlyList<string> Systems { get; init; } = [];

    public IReadOnlyList<IntakeAction> Actions { get; init; } = [];

    public IReadOnlyList<Severity> Severities { get; init; } = [];

    /// <summary>Tickets whose severity nobody understood fit too; alone: only these.</summary>
    public bool SeverityUnknown { get; init; }

    /// <summary>The sender's own words.</summary>
    public IReadOnlyList<string> SeveritiesAsSent { get; init; } = [];

    public IReadOnlyList<string> Labels { get; init; } = [];

    public IReadOnlyList<string> TitleContains { get; init; } = [];

    /// <summary>Looked for in the first 16 384 characters.</summary>
    public IReadOnlyList<string> DescriptionContains { get; init; } = [];

    public IReadOnlyList<string> Assets { get; init; } = [];

    public IReadOnlyList<string> Reporters { get; init; } = [];
}
