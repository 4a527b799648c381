using System.Text.Json;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>The columns of a <c>d!</c> row.</summary>
internal static class DueRow
{
    private const int MaxTitle = 1000;
    private const string Subject = nameof(Subject);
    private const string SubjectTitle = nameof(SubjectTitle);
    private const string Data = nameof(Data);

    public static Dictionary<string, object?> Columns(SubjectId id, string subjectTitle, Obligation obligation) => new()
    {
        [Subject] = id.Value,
        [SubjectTitle] = subjectTitle.Length <= MaxTitle ? subjectTitle : subjectTitle[..MaxTitle],
        [Data] = JsonSerializer.Serialize(obligation, DomainJson.Options),
    };

    public static DueObligation Read(Row row) => new(
        RowKeys.Subject(row.Text(Subject)),
        row.Text(SubjectTitle),
        JsonSerializer.Deserialize<Obligation>(row.Text(Data), DomainJson.Options)!);

    public static string Fingerprint(IReadOnlyDictionary<string, object?> columns) =>
        ChainHash.OfText(JsonSerializer.Serialize(columns))[..16];
}
