namespace Nis2.Compliance.Soa.Reading;

/// <summary>What was found in a file. Nothing of it counts until it is accepted.</summary>
/// <param name="Edition">Null where the file's ids don't tell, or tell of both: then nothing was read.</param>
/// <param name="Rows">Of the 2022 edition.</param>
/// <param name="Missing">Controls of the 2022 edition that the file decides nothing about: not "not applicable".</param>
/// <param name="Doubts">What was not taken as it stands.</param>
/// <param name="Notes">What was done without a doubt, and is worth knowing.</param>
/// <param name="Findings">Contradictions within what was read, kept as they stand.</param>
public sealed record SoaReading(
    string Format,
    SoaEdition? Edition,
    IReadOnlyList<ReadTable> Tables,
    IReadOnlyList<SoaRow> Rows,
    IReadOnlyList<ClauseStatus> Clauses,
    IReadOnlyList<RiskEntry> Risks,
    IReadOnlyList<string> Missing,
    IReadOnlyList<Doubt> Doubts,
    IReadOnlyList<Doubt> Notes,
    IReadOnlyList<SoaFinding> Findings);
