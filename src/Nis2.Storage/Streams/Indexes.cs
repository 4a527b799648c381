using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>The <c>n!</c> and <c>d!</c> rows of one subject: what they should hold, and the changes that bring them there.</summary>
internal sealed class Indexes
{
    private readonly Dictionary<string, Dictionary<string, object?>> due;

    private Indexes(string? stepKey, NextStep? step, Dictionary<string, Dictionary<string, object?>> due) =>
        (StepKey, Step, this.due) = (stepKey, step, due);

    public string? StepKey { get; }

    public NextStep? Step { get; }

    public static Indexes Of<TState>(ISubjectKind<TState> kind, SubjectId id, TState state, string title)
        where TState : class
    {
        var step = kind.NextStep(state);
        var due = new Dictionary<string, Dictionary<string, object?>>(StringComparer.Ordinal);
        foreach (var obligation in kind.Obligations(state))
            due[RowKeys.Due(id, obligation.Id, obligation.Due)] = DueRow.Columns(id, title, obligation);

        return new Indexes(step is null ? null : RowKeys.Step(id, step.At), step, due);
    }

    /// <summary>What to do to the rows that <paramref name="before"/> tells of.</summary>
    /// <param name="room">How many changes to <c>d!</c> rows still fit; new rows go first, so that nothing due is missed.</param>
    public IndexChanges Changes(SubjectId id, Snapshot? before, int room)
    {
        var changes = new List<RowChange>();
        if (Step is not null && (StepKey != before?.StepKey || Step.What != before?.StepWhat))
            changes.Add(new RowChange.Upsert(StepKey!, StepRow.Columns(id, Step)));
        if (before?.StepKey is { } old && old != StepKey)
            changes.Add(new RowChange.Delete(old));

        var standing = new Dictionary<string, string>(before?.Due ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        foreach (var (key, columns) in due)
        {
            var fingerprint = DueRow.Fingerprint(columns);
            if (standing.GetValueOrDefault(key) == fingerprint || room-- <= 0)
                continue;
            changes.Add(new RowChange.Upsert(key, columns));
            standing[key] = fingerprint;
        }

        foreach (var key in standing.Keys.Except(due.Keys).ToList())
        {
            if (room-- <= 0)
                continue;
            changes.Add(new RowChange.Delete(key));
            standing.Remove(key);
        }

        return new IndexChanges(changes, standing, Complete: room >= 0);
    }
}
