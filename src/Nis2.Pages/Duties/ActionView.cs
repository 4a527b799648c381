using Nis2.Pages.Languages;

namespace Nis2.Pages.Duties;

/// <summary>Something that the visitor may do, on a page of its own.</summary>
public sealed record ActionView(Text Label, string Href);
