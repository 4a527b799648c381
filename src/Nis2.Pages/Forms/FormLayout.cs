using Nis2.Pages.Languages;

namespace Nis2.Pages.Forms;

/// <summary>What a form says and asks.</summary>
public sealed record FormLayout(Text Title, IReadOnlyList<Text> Intro, IReadOnlyList<Field> Fields, Text Submit);
