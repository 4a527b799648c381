using Nis2.Compliance.Evidence;
using Nis2.Pages.Languages;

namespace Nis2.Pages.Controls;

/// <param name="Status">Whether it counts today.</param>
/// <param name="UsedFor">What names it: actions, cycles, approval.</param>
public sealed record EvidenceRow(EvidenceEntry Evidence, EvidenceStatus Status, IReadOnlyList<Text> UsedFor);
