using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>What an <c>s!</c> row holds.</summary>
/// <param name="StepKey">Key of the subject's <c>n!</c> row.</param>
/// <param name="StepWhat">What that row says.</param>
/// <param name="Due">The subject's <c>d!</c> rows: key and hash of what they hold, so that changes never depend on recomputing.</param>
/// <param name="State">JSON; null where <paramref name="StateBlob"/> names it.</param>
internal sealed record Snapshot(
    int Version,
    int Fold,
    string Tip,
    Instant UpdatedAt,
    string? StepKey,
    string? StepWhat,
    IReadOnlyDictionary<string, string> Due,
    string? State,
    string? StateBlob,
    string ETag)
{
    private const string DueColumn = nameof(Due);

    public static Snapshot Read(Row row) => new(
        row.Number(nameof(Version)),
        row.Number(nameof(Fold)),
        row.Text(nameof(Tip)),
        InstantPattern.ExtendedIso.Parse(row.Text(nameof(UpdatedAt))).Value,
        row.Find(nameof(StepKey)),
        row.Find(nameof(StepWhat)),
        JsonSerializer.Deserialize<Dictionary<string, string>>(LongText.Read(row, DueColumn))!,
        row.Find(nameof(StateBlob)) is null ? LongText.Read(row, nameof(State)) : null,
        row.Find(nameof(StateBlob)),
        row.ETag);

    public Dictionary<string, object?> Columns()
    {
        var columns = new Dictionary<string, object?>
        {
            [nameof(Version)] = Version,
            [nameof(Fold)] = Fold,
            [nameof(Tip)] = Tip,
            [nameof(UpdatedAt)] = InstantPattern.ExtendedIso.Format(UpdatedAt),
            [nameof(StepKey)] = StepKey,
            [nameof(StepWhat)] = StepWhat,
            [nameof(StateBlob)] = StateBlob,
        };
        LongText.Write(columns, DueColumn, JsonSerializer.Serialize(Due));
        if (State is not null)
            LongText.Write(columns, nameof(State), State);
        return columns;
    }
}
