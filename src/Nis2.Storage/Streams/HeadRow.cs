using System.Text.Json;
using NodaTime;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>The columns of an <c>h!</c> row.</summary>
internal static class HeadRow
{
    public const string Fold = nameof(Fold);
    public const string Tip = nameof(Tip);
    public const string Version = nameof(Version);
    private const int MaxTitle = 1000;
    private const string Data = nameof(Data);

    private sealed record Shown(SubjectSummary Summary, Instant UpdatedAt, NextStep? Next);

    /// <param name="fold">0 where the subject's index rows are not complete yet: the next sweep then completes them.</param>
    public static Dictionary<string, object?> Columns(Head head, int fold, string tip) => new()
    {
        [Version] = head.Version,
        [Fold] = fold,
        [Tip] = tip,
        [nameof(SubjectSummary.Status)] = head.Summary.Status,
        [nameof(SubjectSummary.Open)] = head.Summary.Open,
        [nameof(SubjectSummary.Exercise)] = head.Summary.Exercise,
        [Data] = JsonSerializer.Serialize(new Shown(Shorten(head.Summary), head.UpdatedAt, head.Next), DomainJson.Options),
    };

    public static Head Read(Row row)
    {
        var shown = JsonSerializer.Deserialize<Shown>(row.Text(Data), DomainJson.Options)!;
        return new Head(Id(row), row.Number(Version), shown.Summary, shown.UpdatedAt, shown.Next);
    }

    public static SubjectId Id(Row row) => RowKeys.Subject(row.Key["h!".Length..]);

    private static SubjectSummary Shorten(SubjectSummary summary) =>
        summary.Title.Length <= MaxTitle ? summary : summary with { Title = summary.Title[..MaxTitle] };
}
