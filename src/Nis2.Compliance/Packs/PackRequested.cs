using Nis2.Compliance.Soa.Export;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Packs;

/// <param name="Zone">tzdb id: days of the scope are days there.</param>
/// <param name="Text">What was asked for, in the words of whoever asked.</param>
[EventType("pack.requested")]
public sealed record PackRequested(PackScope Scope, ExportLanguage Language, string Zone, [Erasable] string? Text = null) : SubjectEvent;
