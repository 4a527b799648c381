using Nis2.Compliance.Evidence;
using Nis2.Compliance.Packs;
using Nis2.Compliance.Soa.Export;
using NodaTime;

namespace Nis2Functions.Packs;

/// <summary>All that a pack is made of, decided once: whatever is repeated works on the same plan.</summary>
/// <param name="Today">In the organisation's zone, when the plan was made.</param>
/// <param name="Evidence">Whose files come in.</param>
/// <param name="Subjects">Whose events come in.</param>
/// <param name="Requirements">Whose pairs of the mapping come in; empty for all.</param>
public sealed record PackPlan(
    PackScope Scope,
    ExportLanguage Language,
    string? Text,
    Instant RequestedAt,
    string Zone,
    LocalDate Today,
    IReadOnlyList<PackEvidence> Evidence,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<string> Requirements,
    IReadOnlyList<string> Parts)
{
    public const string FileName = "plan.json";

    public const string Archive = "pack.zip";

    public const string Files = "files/";

    /// <summary>Subjects of one part of events.</summary>
    public const int Chunk = 40;

    public const string Events = "events-";

    public IEnumerable<string> SubjectsOf(string part) =>
        Subjects.Skip((int.Parse(part.AsSpan(Events.Length), System.Globalization.CultureInfo.InvariantCulture) - 1) * Chunk).Take(Chunk);
}
