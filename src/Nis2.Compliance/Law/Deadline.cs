using NodaTime;

namespace Nis2.Compliance.Law;

/// <param name="Due">Conservative end, which drives reminders. The end of a day is written as the next day's beginning.</param>
/// <param name="LegalLatest">The latest end that Regulation (EEC, Euratom) 1182/71 Art. 3 allows.</param>
public readonly record struct Deadline(Instant Due, Instant LegalLatest);
