using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

[EventType("soa.import-corrected")]
public sealed record ImportCorrected(string Import, [Erasable] ImportCorrections? Corrections = null) : SubjectEvent;
