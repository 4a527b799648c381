using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>One incident before one law: everything that its stages depend on.</summary>
/// <param name="Pack">The national act, the directive, or another regime.</param>
/// <param name="Zone">The receiving authority's: its local days end the periods.</param>
/// <param name="Anchors">Instants by their names in <see cref="Law.Anchors"/>; only those that are known.</param>
public sealed record ReportingCase(LawPack Pack, DateTimeZone Zone, IReadOnlyDictionary<string, Instant> Anchors)
{
    /// <summary>The incident affects a trust service that the entity provides.</summary>
    public bool TrustService { get; init; }

    /// <summary>Still being handled. An end of the handling before the final report is due makes it an ordinary incident again.</summary>
    public bool Ongoing { get; init; }

    public bool CrossBorder { get; init; }

    /// <summary>Ids of the annexes, or of a pack's exclusions.</summary>
    public IReadOnlyList<string> EntityTypes { get; init; } = [];

    /// <summary>When the entity's own duty to report begins, where that is later than the act.</summary>
    public Instant? DutyStartsAt { get; init; }
}
