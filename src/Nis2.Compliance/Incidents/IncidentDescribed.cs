using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What is null stays as it was; the flags tell an unchanged text from an erased one.</summary>
[EventType("incident.described")]
public sealed record IncidentDescribed(
    bool TitleChanged,
    bool DescriptionChanged,
    Severity? Severity = null,
    [Erasable] string? Title = null,
    [Erasable] string? Description = null) : SubjectEvent;
