using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Exercises;

/// <summary>Who acknowledged when.</summary>
internal static class ExerciseReminders
{
    public static List<ExerciseReminder> Of(IReadOnlyList<RecordedEvent> events)
    {
        var answers = events.Where(one => one.Facts is ReminderAcknowledged)
            .Select(one => (Facts: (ReminderAcknowledged)one.Facts, one.By)).ToList();
        return [.. EventPacking.Flat(events.Select(one => one.Facts)).OfType<StepTaken>().Select(step =>
        {
            var answer = answers.FirstOrDefault(one => one.Facts.Stage == step.Stage && one.Facts.At >= step.PlannedAt);
            return new ExerciseReminder(step.Stage, step.Kind, step.PlannedAt, answer.Facts?.At, answer.By);
        })];
    }
}
