using Nis2.Compliance.Incidents;

namespace Nis2.Compliance.Intake;

/// <summary>What rules may know of a ticket.</summary>
public sealed record IntakeTicket(string System, IntakeAction Action)
{
    /// <summary>As understood; null where the sender's word means nothing known.</summary>
    public Severity? Severity { get; init; }

    public string? SeverityAsSent { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string> Labels { get; init; } = [];

    public IReadOnlyList<string> Assets { get; init; } = [];

    public string? Reporter { get; init; }
}
