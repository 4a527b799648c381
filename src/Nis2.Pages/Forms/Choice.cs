using Nis2.Pages.Languages;

namespace Nis2.Pages.Forms;

public sealed record Choice(string Value, Text Label);
