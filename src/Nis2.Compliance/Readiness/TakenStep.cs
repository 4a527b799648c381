using NodaTime;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Readiness;

/// <summary>A step of the plan that was marked.</summary>
public sealed record TakenStep(string Item, StepKind Kind, Instant PlannedAt, Instant Due, Duration? Lead = null);
