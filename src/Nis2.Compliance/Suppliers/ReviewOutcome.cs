namespace Nis2.Compliance.Suppliers;

public enum ReviewOutcome
{
    Acceptable,
    AcceptableWithFindings,
    Unacceptable,
}
