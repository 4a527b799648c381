namespace Nis2.Compliance.Soa;

/// <summary>Whether a control is needed (ISO/IEC 27001 clause 6.1.3 d). What nobody decided is no "no".</summary>
public enum Applicability
{
    Applicable,
    NotApplicable,
    Undecided,
}
