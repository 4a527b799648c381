using Nis2.Pages.Languages;

namespace Nis2.Pages.Emergency;

/// <summary>A report to be filled in by hand.</summary>
/// <param name="Authority">Who gets it, as the layout says.</param>
public sealed record SheetForm(Text Title, string Authority, string Confidence, IReadOnlyList<SheetField> Fields);
