using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

[EventType("supplier.review-due-recorded")]
public sealed record ReviewDueRecorded(
    int Cycle,
    LocalDate From,
    LocalDate DueOn,
    Instant Due,
    int Months,
    bool Chosen,
    ReviewDueReason Reason) : SubjectEvent;
