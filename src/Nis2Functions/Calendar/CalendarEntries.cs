using System.Text;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Calendar;

/// <summary>An organisation's open obligations as calendar entries. They name duty and subject, but no detail of either.</summary>
public sealed class CalendarEntries(SubjectStore store, ISubjectKind<IncidentState> incidents)
{
    private const int Most = 1000;

    internal async Task<IReadOnlyList<CalendarEntry>> ReadAsync(string organisation, bool exercises, CancellationToken cancellation)
    {
        var entries = new List<CalendarEntry>();
        await foreach (var due in DueAsync(organisation, exercise: false, cancellation))
            entries.Add(Entry(organisation, due, due.Obligation.Due!.Value));
        if (exercises)
            entries.AddRange(await ExercisesAsync(organisation, cancellation));
        return entries;
    }

    // An exercise's instants are of its own clock; a calendar shows when they really come.
    private async Task<List<CalendarEntry>> ExercisesAsync(string organisation, CancellationToken cancellation)
    {
        var entries = new List<CalendarEntry>();
        var clocks = new Dictionary<SubjectId, ExerciseClock?>();
        await foreach (var due in DueAsync(organisation, exercise: true, cancellation))
        {
            if (!clocks.TryGetValue(due.Subject, out var clock))
                clocks[due.Subject] = clock = await ClockAsync(organisation, due.Subject, cancellation);
            if (clock?.ToReal(due.Obligation.Due!.Value) is { } at)
                entries.Add(Entry(organisation, due, at));
        }

        return entries;
    }

    private async Task<ExerciseClock?> ClockAsync(string organisation, SubjectId subject, CancellationToken cancellation) =>
        subject.Kind == incidents.Name
            ? (await store.FindAsync(incidents, organisation, subject, cancellation))?.State.Exercise
            : null;

    private async IAsyncEnumerable<DueObligation> DueAsync(
        string organisation, bool exercise, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var left = Most;
        string? continuation = null;
        do
        {
            var page = await store.DueAsync(organisation, null, null, exercise, null, null, left, continuation, cancellation);
            foreach (var due in page.Items.Where(item => item.Obligation.Due is not null))
                yield return due;
            left -= page.Items.Count;
            continuation = page.Continuation;
        }
        while (continuation is not null && left > 0);
    }

    private static CalendarEntry Entry(string organisation, DueObligation due, Instant at)
    {
        var obligation = due.Obligation;
        return new CalendarEntry(
            $"{organisation}/{due.Subject}/{obligation.Id}",
            at,
            (obligation.Exercise ? "EXERCISE: " : string.Empty) + obligation.Title,
            Description(due, at));
    }

    private static string Description(DueObligation due, Instant at)
    {
        var obligation = due.Obligation;
        var text = new StringBuilder($"{due.Subject}\n{RestsOn(obligation)}");
        if (obligation.Estimate)
            text.Append("\nEstimate: what the period counts from has not happened yet.");
        if (obligation.Overdue)
            text.Append("\nOverdue.");
        if (obligation.LegalLatest is { } latest && !obligation.Exercise)
            text.Append($"\nLatest instant that the law allows: {latest}");
        if (obligation.Exercise && obligation.Due != at)
            text.Append($"\nDue by the exercise's own clock: {obligation.Due}");
        return text.ToString();
    }

    // An own rule says itself that it is one.
    private static string RestsOn(Obligation obligation) => obligation.Force switch
    {
        Force.Law => $"Law: {obligation.Source} ({obligation.Confidence})",
        Force.Guidance => $"Guidance: {obligation.Source} ({obligation.Confidence})",
        Force.Contract => $"Contract: {obligation.Source} ({obligation.Confidence})",
        Force.Expectation => $"Expectation: {obligation.Source} ({obligation.Confidence})",
        _ => obligation.Source,
    };
}
