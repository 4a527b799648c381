namespace Nis2.Compliance.Soa;

/// <summary>What a column of a Statement of Applicability, or of a list of risks, can hold.</summary>
public enum SoaField
{
    ControlId,
    ControlTitle,

    /// <summary>Usually quotes the standard: read past, never kept.</summary>
    ControlDescription,
    Theme,
    Applicable,

    /// <summary>Ticked where the control does not apply.</summary>
    Excluded,
    ImplementedFlag,
    ImplementationStatus,

    /// <summary>How far an audit or a task is: never read as implementation.</summary>
    WorkflowStatus,
    CompletionPercent,
    Maturity,
    Justification,
    JustificationInclusion,
    JustificationExclusion,
    ReasonCodes,
    ReasonLegal,
    ReasonContractual,
    ReasonBusiness,
    ReasonBestPractice,
    ReasonRisk,
    ImplementationDescription,
    Evidence,
    Documents,
    Risks,
    Owner,
    TargetDate,
    ImplementationDate,
    ReviewDate,
    GapAction,
    AlternativeMeasure,
    ApprovedBy,
    Notes,
    Effectiveness,
    RiskId,
    RiskTitle,
    RiskTreatment,
    RiskMeasures,
    RiskLevel,
    RiskLink,
}
