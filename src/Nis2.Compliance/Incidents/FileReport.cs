namespace Nis2.Compliance.Incidents;

/// <summary>A report was handed in and its bytes are kept: a submission with proof.</summary>
public sealed record FileReport(SubmitStage Submission, Filing Filing) : IncidentCommand
{
    /// <summary>It brings an earlier submission up to date, which goes on to count.</summary>
    public bool Update { get; init; }
}
