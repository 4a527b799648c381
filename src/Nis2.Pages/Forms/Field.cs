using Nis2.Pages.Languages;

namespace Nis2.Pages.Forms;

/// <summary>One question of a form.</summary>
/// <param name="Name">As the API names the same field, so that its refusals find their place.</param>
public abstract record Field(string Name, Text Label)
{
    public Text? Hint { get; init; }

    public bool Optional { get; init; }

    /// <summary>Id of the element that takes the focus.</summary>
    internal virtual string FocusId => Name;
}
