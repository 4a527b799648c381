namespace Nis2.Compliance.Reports;

public enum FieldRequirement
{
    RequiredByLaw,
    RequiredByForm,
    Optional,
}
