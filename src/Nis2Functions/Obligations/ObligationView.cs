using Nis2.Compliance.Obligations;
using Nis2.Storage.Streams;
using Nis2Functions.Http;
using NodaTime;

namespace Nis2Functions.Obligations;

/// <summary>Something due, with what it rests on.</summary>
/// <param name="Subject">Id of the incident, supplier, ... that owes it.</param>
/// <param name="Due">
/// Conservative: what reminders steer by; absent where what it runs from has not happened, or no law names a period.
/// </param>
/// <param name="Label"><c>EXERCISE</c> for exercises, else absent.</param>
/// <param name="LegalLatest">The latest instant that the law allows, where later.</param>
public sealed record ObligationView(
    string Subject,
    string SubjectTitle,
    string Obligation,
    string Title,
    Instant? Due,
    Instant? LegalLatest,
    bool Estimate,
    Force Force,
    string Source,
    string Confidence,
    bool Overdue,
    string? Label)
{
    internal static ObligationView Of(DueObligation due) => new(
        due.Subject.Value,
        due.SubjectTitle,
        due.Obligation.Id,
        due.Obligation.Title,
        due.Obligation.Due,
        due.Obligation.LegalLatest,
        due.Obligation.Estimate,
        due.Obligation.Force,
        due.Obligation.Source,
        due.Obligation.Confidence,
        due.Obligation.Overdue,
        due.Obligation.Exercise ? HeadView.ExerciseLabel : null);
}
