using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <param name="Rows">Without their texts; each replaces the row of its control.</param>
[EventType("soa.rows-stated")]
public sealed record RowsStated(Instant At, IReadOnlyList<SoaRow> Rows, [Erasable] IReadOnlyList<SoaTexts>? Texts = null) : SubjectEvent;
