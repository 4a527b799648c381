using NodaTime;

namespace Nis2.Compliance.Subjects;

/// <param name="At">Real time, also for exercises; instants in the past are due at once.</param>
/// <param name="What">What is to be done then, for operators: <c>early-warning/remind/PT4H</c>.</param>
public sealed record NextStep(Instant At, string What);
