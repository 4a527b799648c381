using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <summary>What each command comes to.</summary>
public static class SoaDecisions
{
    public static Decision Decide(SoaState state, SoaCommand command, DecisionContext context) => command switch
    {
        ProposeImport propose => SoaImports.Decide(state, propose, context.Now),
        CorrectImport correct => SoaImports.Decide(state, correct),
        DiscardImport discard => SoaImports.Find(state, discard.Import) is null
            ? SoaImports.NotFound
            : Decision.Accept(new ImportDiscarded(discard.Import)),
        AcceptImport accept => SoaImports.Decide(state, accept, context.Now),
        StateRows stated => Rows(state, stated.Rows, context.Now),
        ChangeRow change => Change(state, change, context.Now),
        StateClauses stated => Clauses(state, stated, context.Now),
        StateCertificate stated => Certificates(state, stated, context.Now),
        EndCertificate ended => End(state, ended, context.Now),
        StateInventory stated => Inventory(state, stated, context.Now),
        StateRisks stated => SoaRisks.Decide(state, stated.Risks, stated.Whole, context.Now),
        RemoveRisk remove => SoaRisks.Decide(state, remove, context.Now),
        AnswerQuestions answer => SelfAssessment.Decide(state, answer, context.Now),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "Unknown command."),
    };

    private static Decision Change(SoaState state, ChangeRow change, Instant now)
    {
        if (SoaRules.Control(change.Control, "control") is { } unknown)
            return unknown;
        var row = state.Find(change.Control) ?? new SoaRow(change.Control, Applicability.Undecided, Implementation.Unknown);
        return Rows(state, [change.Change(row)], now);
    }

    private static Decision Rows(SoaState state, IReadOnlyList<SoaRow> rows, Instant now)
    {
        SoaRow[] tidy = [.. rows.Select(SoaRules.Tidy)];
        if (SoaRules.Rows(tidy) is { } refusal)
            return refusal;
        SoaRow[] changed = [.. tidy.Where(row => !DomainJson.Same(row, state.Find(row.Control)))];
        return changed.Length == 0
            ? Decision.Accept()
            : Decision.Accept(new RowsStated(now, [.. changed.Select(row => row.WithoutTexts())], SoaTexts.Of(changed)));
    }

    private static Decision Clauses(SoaState state, StateClauses stated, Instant now)
    {
        if (SoaRules.Clauses(stated.Clauses) is { } refusal)
            return refusal;
        ClauseStatus[] changed = [.. stated.Clauses.Where(one => one != state.FindClause(one.Clause))];
        return changed.Length == 0 ? Decision.Accept() : Decision.Accept(Event(changed, now));
    }

    internal static ClausesStated Event(IReadOnlyList<ClauseStatus> clauses, Instant now) => new(
        now,
        [.. clauses.Select(one => one with { Note = null })],
        clauses.Any(one => one.Note is not null)
            ? clauses.Where(one => one.Note is not null).ToDictionary(one => one.Clause, one => one.Note!, StringComparer.Ordinal)
            : null);

    private static Decision Certificates(SoaState state, StateCertificate stated, Instant now)
    {
        if (SoaRules.Certificate(stated.Certificate) is { } refusal)
            return refusal;
        return state.Certificate is { } known && DomainJson.Same(known, stated.Certificate)
            ? Decision.Accept()
            : Decision.Accept(new CertificateStated(now, stated.Certificate));
    }

    private static Decision End(SoaState state, EndCertificate ended, Instant now)
    {
        if (Inputs.Text(ended.Reason, "reason", SoaLimits.Name) is { } refusal)
            return refusal;
        return state.Certificate is null
            ? new Refusal(RefusalKind.NotFound, "certificate-not-found", "No certificate is stated.")
            : Decision.Accept(new CertificateEnded(now, ended.Reason));
    }

    private static Decision Inventory(SoaState state, StateInventory stated, Instant now)
    {
        if (SoaRules.Names(stated.Inventory.Services, "services") is { } services)
            return services;
        if (SoaRules.Names(stated.Inventory.Sites, "sites") is { } sites)
            return sites;
        return DomainJson.Same(state.Inventory, stated.Inventory)
            ? Decision.Accept()
            : Decision.Accept(new InventoryStated(now, stated.Inventory));
    }
}
