using NodaTime;
using Nis2.Compliance.Soa.Reading;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <summary>Files that were handed in: looked at, corrected, accepted or left.</summary>
public static class SoaImports
{
    internal static Refusal NotFound { get; } = new(RefusalKind.NotFound, "import-not-found", "No import waits under this id.");

    public static SoaImport? Find(SoaState state, string import) => state.Imports.FirstOrDefault(one => one.Id == import);

    internal static Decision Decide(SoaState state, ProposeImport propose, Instant now)
    {
        if (Find(state, propose.Import) is not null)
            return Decision.Accept();
        string[] dropped = [.. state.Imports.SkipLast(SoaLimits.Imports - 1).Select(one => one.Id)];
        return Inputs.Optional(propose.FileName, "name", SoaLimits.FileName) is { } refusal
            ? refusal
            : Decision.Accept(new ImportProposed(
                propose.Import, propose.Content, propose.Sha256, propose.Size, now, dropped, propose.FileName));
    }

    internal static Decision Decide(SoaState state, CorrectImport correct)
    {
        if (Find(state, correct.Import) is not { } import)
            return NotFound;
        if (Check(correct.Corrections) is { } refusal)
            return refusal;
        return DomainJson.Same(import.Corrections, correct.Corrections)
            ? Decision.Accept()
            : Decision.Accept(new ImportCorrected(correct.Import, correct.Corrections));
    }

    internal static Decision Decide(SoaState state, AcceptImport accept, Instant now)
    {
        if (Find(state, accept.Import) is not { } import)
            return NotFound;
        if (SoaReader.Hash(accept.Reading) != accept.SeenSha256)
        {
            return new Refusal(
                RefusalKind.Conflict, "reading-changed", "The file is read differently now: look at it again.", "readingSha256");
        }

        var reading = accept.Reading;
        if (import.Content == ImportContent.Risks)
        {
            return reading.Risks.Count == 0 ? Nothing : With(
                SoaRisks.Decide(state, reading.Risks, whole: true, now),
                new ImportAccepted(Source(import, accept, SoaEdition.Iso2022, now), import.Content, [], [], null, Listed(reading.Doubts)));
        }

        if (reading.Edition is not { } edition || reading.Rows.Count + reading.Clauses.Count == 0)
            return Nothing;
        SubjectEvent accepted = new ImportAccepted(
            Source(import, accept, edition, now),
            import.Content,
            [.. reading.Rows.Select(row => row.WithoutTexts())],
            reading.Missing,
            SoaTexts.Of(reading.Rows),
            Listed(reading.Doubts));
        return reading.Clauses.Count == 0
            ? Decision.Accept(accepted)
            : Decision.Accept(accepted, SoaDecisions.Event(reading.Clauses, now));
    }

    private static Refusal Nothing =>
        new(RefusalKind.Conflict, "nothing-to-accept", "Nothing could be read from this file; corrections may help.");

    private static Decision With(Decision decision, ImportAccepted accepted) => decision is Decision.Accepted more
        ? Decision.Accept([accepted, .. more.Events])
        : decision;

    private static IReadOnlyList<Doubt>? Listed(IReadOnlyList<Doubt> doubts) => doubts.Count == 0 ? null : doubts;

    private static SoaSource Source(SoaImport import, AcceptImport accept, SoaEdition edition, Instant now) =>
        new(import.Id, accept.Evidence, import.Sha256, edition, now);

    private static Refusal? Check(ImportCorrections corrections)
    {
        if (corrections.Columns?.Count > SoaLimits.Choices
            || corrections.Values?.Count > SoaLimits.Choices
            || corrections.Rows?.Count > SoaLimits.Choices)
            return Inputs.Invalid("too-many-choices", $"At most {SoaLimits.Choices} of a kind.", "corrections");
        return (corrections.Columns ?? [])
            .Select(one => Inputs.Text(one.Column, "columns.column", 3)
                ?? Inputs.Optional(one.Sheet, "columns.sheet", SoaLimits.Name))
            .Concat((corrections.Values ?? []).Select(one => Inputs.Text(one.AsWritten, "values.asWritten", SoaLimits.Name)))
            .Concat((corrections.Rows ?? [])
                .Select(one => Inputs.Optional(one.Control, "rows.control", 20)
                    ?? Inputs.Optional(one.Sheet, "rows.sheet", SoaLimits.Name)))
            .FirstOrDefault(refusal => refusal is not null);
    }
}
