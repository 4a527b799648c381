using Nis2.Compliance.Catalogue;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>Bounds of what people send, each answered with a refusal that names the field.</summary>
internal static class AssessmentLimits
{
    public const int Title = 200;
    public const int Text = 2000;
    public const int Evidence = 20;
    public const int Actions = 500;
    public const int Implements = 40;

    private static readonly LocalDate Earliest = new(2000, 1, 1);

    public static Refusal? Requirement(string? id, string field) =>
        Catalogues.Entry(id ?? string.Empty) is { Kind: EntryKind.Measure or EntryKind.Section or EntryKind.Subsection or EntryKind.Provision }
            ? null
            : Inputs.Invalid("requirement-unknown", "The catalogues know no such requirement.", field);

    public static Refusal? Duty(string? id, string field) => Catalogues.Nis2Only.Find(id ?? string.Empty) is not null
        ? null
        : Inputs.Invalid("duty-unknown", "The catalogue of NIS2-only duties knows no such duty.", field);

    public static Refusal? Control(string? id, string field) => Catalogues.Iso27001.Find(id ?? string.Empty) is not null
        ? null
        : Inputs.Invalid("control-unknown", "No control or clause of ISO/IEC 27001:2022 has this id.", field);

    public static Refusal? Files(IReadOnlyList<string>? ids, string field) => ids switch
    {
        { Count: > Evidence } => Inputs.Invalid("too-much-evidence", $"At most {Evidence} pieces of evidence.", field),
        not null when ids.Any(id => !SubjectId.TryParse(id, out var subject) || subject.Kind != "evidence") =>
            Inputs.Invalid("subject-malformed", "Ids of evidence are needed.", field),
        _ => null,
    };

    public static Refusal? Past(LocalDate? day, LocalDate today, string field) => day < Earliest || day > today
        ? Inputs.Invalid("date-out-of-range", "A day from 2000 to today.", field)
        : null;

    public static Refusal? Due(LocalDate? day, LocalDate today, string field) => day < today || day > today.PlusYears(10)
        ? Inputs.Invalid("date-out-of-range", "A day from today to ten years ahead.", field)
        : null;
}
