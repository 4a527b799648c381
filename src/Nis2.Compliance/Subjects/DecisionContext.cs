using NodaTime;

namespace Nis2.Compliance.Subjects;

/// <summary>What a decision may know of the world: the real present and who asks.</summary>
public sealed record DecisionContext(Instant Now, string By);
