namespace Nis2.Compliance.Soa.Reading;

internal enum StatusWord
{
    Implemented,
    PartiallyImplemented,
    InProgress,
    Planned,
    NotImplemented,
    NotApplicable,
    NotAssessed,
    OnHold,
}
