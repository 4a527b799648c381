using System.Text.Json.Serialization;

namespace Nis2.Compliance.Scope;

/// <summary>What one legal entity is under one Member State's law, as it was computed when it was assessed.</summary>
/// <param name="AtLeast">The class that follows from what is known.</param>
/// <param name="AtMost">The class that the open answers could make of it.</param>
/// <param name="Term">The national term for the class, such as <c>besonders wichtige Einrichtung</c>; null where none is known.</param>
/// <param name="Pack">Id of the law pack whose rules were applied.</param>
public sealed record LegalStanding(
    string Country,
    EntityClass AtLeast,
    EntityClass AtMost,
    IReadOnlyList<DutyState> Duties,
    string Pack,
    string PackVersion,
    string? Term = null)
{
    /// <summary>Null while open answers decide.</summary>
    [JsonIgnore]
    public EntityClass? Class => AtLeast == AtMost ? AtLeast : null;

    /// <summary>Unknown where the assessment is older than the duty's name here.</summary>
    public DutyState Of(ScopeDuty duty) =>
        Duties.FirstOrDefault(state => state.Duty == duty) ?? new DutyState(duty, Answer.Unknown, "not assessed");
}
