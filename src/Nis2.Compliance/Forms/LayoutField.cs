namespace Nis2.Compliance.Forms;

/// <summary>A question of a form.</summary>
/// <param name="Id">Unique in its layout.</param>
/// <param name="Field">The canonical field that answers it.</param>
/// <param name="OfficialGerman">True where <paramref name="German"/> is the authority's own short term; else the label is ours.</param>
/// <param name="Own">Asks for a part or another shape of the canonical field: answered under <c>form.field</c> only.</param>
/// <param name="Required">Stages in which it must be answered, so far as its condition holds.</param>
/// <param name="When"><c>critical-facility</c>: only for operators of critical facilities.</param>
public sealed record LayoutField(
    string Id,
    string Field,
    AskedBy By,
    string Source,
    string Confidence,
    string? English = null,
    string? German = null,
    bool OfficialGerman = false,
    bool Own = false,
    FieldType? Type = null,
    string? List = null,
    IReadOnlyList<string>? Required = null,
    IReadOnlyList<string>? Optional = null,
    string? ConditionEnglish = null,
    string? ConditionGerman = null,
    string? When = null)
{
    public bool IsRequiredIn(string stage) => Required?.Contains(stage) is true;

    public bool IsAskedIn(string stage) => IsRequiredIn(stage) || Optional?.Contains(stage) is true;
}
