using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <summary>What a file says replaces every row; what it says of clauses or risks is an event of its own beside this one.</summary>
/// <param name="Rows">Without their texts.</param>
/// <param name="Missing">Controls that the file says nothing about: not "not applicable".</param>
[EventType("soa.import-accepted")]
public sealed record ImportAccepted(
    SoaSource Source,
    ImportContent Content,
    IReadOnlyList<SoaRow> Rows,
    IReadOnlyList<string> Missing,
    [Erasable] IReadOnlyList<SoaTexts>? Texts = null,
    [Erasable] IReadOnlyList<Doubt>? Doubts = null) : SubjectEvent;
