using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>Keeps every decision within one append, however many stages a clock that slept has missed: a legal step always fits.</summary>
public static class EventPacking
{
    private const int Most = 40;

    public static IReadOnlyList<SubjectEvent> Fit(IReadOnlyList<SubjectEvent> events)
    {
        var packed = Pack<StepTaken>(events, steps => new StepsTaken(steps));
        return Pack<StageDueRecorded>(packed, dues => new StageDuesRecorded(dues));
    }

    /// <summary>The events with packed ones as they would stand alone.</summary>
    public static IEnumerable<SubjectEvent> Flat(IEnumerable<SubjectEvent> events) => events.SelectMany(one => one switch
    {
        StepsTaken steps => steps.Steps,
        StageDuesRecorded dues => dues.Dues,
        _ => (IEnumerable<SubjectEvent>)[one],
    });

    private static IReadOnlyList<SubjectEvent> Pack<T>(IReadOnlyList<SubjectEvent> events, Func<IReadOnlyList<T>, SubjectEvent> pack)
        where T : SubjectEvent
    {
        var alike = events.OfType<T>().ToList();
        if (events.Count <= Most || alike.Count < 2)
            return events;
        var at = events.TakeWhile(one => one is not T).Count();
        return [.. events.Take(at), pack(alike), .. events.Skip(at).Where(one => one is not T)];
    }
}
