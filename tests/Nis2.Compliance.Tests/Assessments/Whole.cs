using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Soa;

namespace Nis2.Compliance.Tests.Assessments;

/// <summary>An organisation that has implemented everything.</summary>
internal static class Whole
{
    public static IReadOnlyList<SoaRow> Rows { get; } =
    [
        .. Catalogues.Iso27001.Entries.Where(entry => entry.Kind == EntryKind.Control)
            .Select(entry => new SoaRow(entry.Id, Applicability.Applicable, Implementation.Implemented)),
    ];

    public static IReadOnlyList<ClauseStatus> Clauses { get; } =
    [
        .. Catalogues.Iso27001.Entries.Where(entry => entry.Kind == EntryKind.Clause)
            .Select(entry => new ClauseStatus(entry.Id, Implementation.Implemented)),
    ];
}
