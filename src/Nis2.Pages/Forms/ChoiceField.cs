using Nis2.Pages.Languages;

namespace Nis2.Pages.Forms;

public sealed record ChoiceField(string Name, Text Label, IReadOnlyList<Choice> Choices) : Field(Name, Label)
{
    internal override string FocusId => Name + "-0";
}
