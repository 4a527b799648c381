using NodaTime;

namespace Nis2.Compliance.Suppliers;

/// <summary>The fold of a supplier's stream.</summary>
public sealed record SupplierState
{
    public SupplierStatus Status { get; init; }

    public string? Name { get; init; }

    public string? Services { get; init; }

    public string? Country { get; init; }

    public Criticality Criticality { get; init; }

    /// <summary>tzdb id of the zone in which due days end.</summary>
    public string Zone { get; init; } = string.Empty;

    public SupplierPolicy Policy { get; init; } = SupplierPolicy.Default;

    public Instant RegisteredAt { get; init; }

    public ReviewCycle? Cycle { get; init; }

    public SupplierReview? LastReview { get; init; }

    public Instant? EndedAt { get; init; }
}
