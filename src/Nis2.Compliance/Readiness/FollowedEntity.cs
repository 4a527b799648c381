using NodaTime;
using Nis2.Compliance.Scope;

namespace Nis2.Compliance.Readiness;

/// <summary>A legal entity under one Member State's law, as far as readiness needs to know it.</summary>
/// <param name="Zone">tzdb id of the country, in which its days end.</param>
/// <param name="Registration">Whether it is to be registered (Art. 3(4)).</param>
/// <param name="DigitalRegistration">Whether it also hands in the data of Art. 27.</param>
/// <param name="QualifiesSince">Null is unknown and counts as from the act's first day.</param>
/// <param name="FollowedSince">Day on which readiness began to follow it.</param>
public sealed record FollowedEntity(
    string Entity,
    string Name,
    string Country,
    string Zone,
    Answer Registration,
    Answer DigitalRegistration,
    LocalDate? QualifiesSince,
    LocalDate FollowedSince);
