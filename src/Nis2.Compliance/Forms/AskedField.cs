namespace Nis2.Compliance.Forms;

/// <summary>A question as one stage asks it.</summary>
/// <param name="Form">Id of the layout that holds it.</param>
/// <param name="Source">Of the requirement, which may be another than the question's: the directive requires what a form leaves open.</param>
public sealed record AskedField(LayoutField Question, string Form, bool Required, AskedBy By, string Source, string Confidence)
{
    public CanonicalField Canonical => FieldCatalogue.Get(Question.Field);

    public FieldType Type => Question.Type ?? Canonical.Type;

    public ValueList? List => FieldCatalogue.List(Question.List ?? Canonical.List);

    /// <summary>Under which an answer to this form alone is kept.</summary>
    public string QualifiedId => $"{Form}.{Question.Id}";

    public string Label(FormLanguage language) => language == FormLanguage.German
        ? Question.German ?? Canonical.German
        : Question.English ?? Canonical.English;
}
