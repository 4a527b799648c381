using Nis2.Compliance.Forms;
using NodaTime;

namespace Nis2.Compliance.Reports;

/// <summary>One field of a draft, in the order of the form.</summary>
/// <param name="Id"><c>form.field</c>: an answer given under this id goes to this form alone.</param>
/// <param name="Field">The canonical field: an answer given under this id goes to every report.</param>
/// <param name="LabelIsOurs">False where the label is the authority's own term.</param>
/// <param name="Condition">Under which it is asked; null for always.</param>
/// <param name="Text">The answer as it is pasted into the form; null where there is none.</param>
/// <param name="Missing">Required and not answered.</param>
/// <param name="Supplies">Who supplies the answer.</param>
/// <param name="By">Who stated it.</param>
public sealed record DraftField(
    string Id,
    string Field,
    string Label,
    bool LabelIsOurs,
    FieldType Type,
    FieldRequirement Requirement,
    string? Condition,
    string Source,
    string Confidence,
    string? Text,
    FieldContent? Content,
    bool Estimate,
    bool Unknown,
    bool Missing,
    ValueOrigin? Origin,
    string? By,
    Instant? At,
    Contributor Supplies,
    ValueList? Allowed);
