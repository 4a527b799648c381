using NodaTime;

namespace Nis2.Compliance.Reports;

/// <summary>The fold of the stream in which an incident's reports are written. Instants are the incident's own.</summary>
public sealed record ReportState
{
    /// <summary>Null before the first event.</summary>
    public string? Incident { get; init; }

    public bool Exercise { get; init; }

    public Instant? BegunAt { get; init; }

    public IReadOnlyList<StatedValue> Values { get; init; } = [];

    public IReadOnlyList<FieldContributor> Contributors { get; init; } = [];

    /// <summary>The latest of each stage.</summary>
    public IReadOnlyList<SignOff> SignOffs { get; init; } = [];

    public IReadOnlyList<FrozenVersion> Versions { get; init; } = [];

    public StatedValue? Value(string field, string? stage) => Values.FirstOrDefault(value => value.Field == field && value.Stage == stage);

    public SignOff? SignOff(string stage) => SignOffs.FirstOrDefault(signed => signed.Stage == stage);
}
