using NodaTime;

namespace Nis2.Compliance.Obligations;

/// <summary>A step of the plan that was marked.</summary>
public sealed record TakenStep(string Item, StepKind Kind, Instant PlannedAt, Instant Due, Duration? Lead = null);
