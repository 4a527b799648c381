using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Frameworks;

/// <param name="List">The source article.</param>
/// <param name="Requirements">Ids of the catalogues.</param>
public sealed record ChecklistStep(
    string List, string Id, GuidedText Title, IReadOnlyList<ChecklistNeed> Needs, IReadOnlyList<string> Requirements);
