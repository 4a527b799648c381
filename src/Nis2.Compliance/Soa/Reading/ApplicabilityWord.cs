namespace Nis2.Compliance.Soa.Reading;

internal enum ApplicabilityWord
{
    Applicable,
    NotApplicable,
    PartiallyApplicable,
    Inherited,
    Undecided,
}
