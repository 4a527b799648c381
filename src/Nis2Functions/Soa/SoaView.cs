using Nis2.Compliance.Soa;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Soa;

/// <param name="Source">The last file that was accepted.</param>
/// <param name="Missing">Controls that nothing is said about: not "not applicable".</param>
/// <param name="Findings">Contradictions within what was said.</param>
/// <param name="Doubts">What the last file said and was not taken as it stood.</param>
/// <param name="OutsideCertificate">Services and sites that the certificate does not speak for; null without one.</param>
/// <param name="Imports">Files that wait for acceptance; nothing of them counts.</param>
public sealed record SoaView(
    int Version,
    Instant? ChangedAt,
    SoaSource? Source,
    IReadOnlyList<SoaRowView> Rows,
    IReadOnlyList<string> Missing,
    IReadOnlyList<SoaFinding> Findings,
    IReadOnlyList<Doubt> Doubts,
    IReadOnlyList<ClauseStatus> Clauses,
    Certificate? Certificate,
    ScopeInventory Inventory,
    ScopeGap? OutsideCertificate,
    IReadOnlyList<RiskEntry> Risks,
    IReadOnlyList<WaitingImportView> Imports)
{
    internal static SoaView Of(Subject<SoaState> subject) => new(
        subject.Version,
        subject.State.ChangedAt,
        subject.State.Source,
        [.. subject.State.Rows.Select(SoaRowView.Of)],
        SoaFindings.Missing(subject.State.Rows),
        SoaFindings.Of(subject.State.Rows),
        subject.State.Doubts,
        subject.State.Clauses,
        subject.State.Certificate,
        subject.State.Inventory,
        subject.State.Certificate?.Scope.Outside(subject.State.Inventory, []),
        subject.State.Risks,
        [.. subject.State.Imports.Select(WaitingImportView.Of)]);
}
