using Nis2.Compliance.Assessments;
using NodaTime;

namespace Nis2Functions.Assessments;

/// <summary>What is absent stays.</summary>
public sealed record ActionRevisionRequest(
    string? Control = null,
    LocalDate? DueOn = null,
    string? Title = null,
    string? Owner = null,
    string? EvidenceNeeded = null,
    IReadOnlyList<string>? Implements = null,
    bool? Closes = null)
{
    internal ReviseAction Of(int action) => new(action)
    {
        Control = Control,
        DueOn = DueOn,
        Title = Title,
        Owner = Owner,
        EvidenceNeeded = EvidenceNeeded,
        Implements = Implements,
        Closes = Closes,
    };
}
