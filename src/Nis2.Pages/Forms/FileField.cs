using Nis2.Pages.Languages;

namespace Nis2.Pages.Forms;

public sealed record FileField(string Name, Text Label) : Field(Name, Label);
