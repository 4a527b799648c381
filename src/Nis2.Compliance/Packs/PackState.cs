using Nis2.Compliance.Soa.Export;
using NodaTime;

namespace Nis2.Compliance.Packs;

/// <summary>An audit pack; the archive itself is in blob storage.</summary>
public sealed record PackState
{
    /// <summary>Null before the first event.</summary>
    public PackScope? Scope { get; init; }

    public PackStatus Status { get; init; }

    public ExportLanguage Language { get; init; }

    public string Zone { get; init; } = "UTC";

    public string? Text { get; init; }

    public Instant RequestedAt { get; init; }

    public string? RequestedBy { get; init; }

    public IReadOnlyList<PackPart> Parts { get; init; } = [];

    public string? Sha256 { get; init; }

    public long Size { get; init; }

    public Instant? ExpiresAt { get; init; }

    /// <summary>Why no archive came of it.</summary>
    public string? Why { get; init; }
}
