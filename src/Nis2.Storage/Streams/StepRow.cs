using NodaTime.Text;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>The columns of an <c>n!</c> row.</summary>
internal static class StepRow
{
    private const string Subject = nameof(Subject);

    public static Dictionary<string, object?> Columns(SubjectId id, NextStep step) => new()
    {
        [Subject] = id.Value,
        [nameof(NextStep.At)] = InstantPattern.ExtendedIso.Format(step.At),
        [nameof(NextStep.What)] = step.What,
    };

    public static OverdueStep Read(Row row) => new(
        RowKeys.Subject(row.Text(Subject)),
        new NextStep(InstantPattern.ExtendedIso.Parse(row.Text(nameof(NextStep.At))).Value, row.Text(nameof(NextStep.What))));
}
