using Nis2.Pages.Languages;

namespace Nis2.Pages.Emergency;

/// <param name="Choices">To be ticked; empty where there is room to write.</param>
public sealed record SheetField(Text Label, bool Required, string Source, string Confidence, IReadOnlyList<Text> Choices);
