using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Soa;
using Nis2.Compliance.Soa.Reading;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Blobs;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Http;
using Nis2Functions.Reports;
using Nis2Functions.Security;

namespace Nis2Functions.Soa;

/// <summary>Files on their way in: kept apart while they are looked at, evidence from their acceptance on.</summary>
public sealed class SoaImporter(SoaEndpoint soa, IImportFiles files, EvidenceKeeper evidence, TimeProvider time)
{
    private static readonly Refusal Changed =
        new(RefusalKind.Conflict, "reading-changed", "The file is read differently now: look at it again.", "readingSha256");

    public async Task<IResult> ProposeAsync(
        HttpRequest request,
        DurableTaskClient client,
        string org,
        ImportContent content,
        string? name,
        byte[] bytes,
        CancellationToken cancellation)
    {
        var opened = SoaFiles.Open(bytes);
        if (opened.Refusal is { } refusal)
            return Problem.From(refusal);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var id = OpaqueId.From(org, content.ToString(), sha256);
        await files.PutAsync(org, id, bytes, cancellation);
        var (result, problem) = await soa.SendAsync(
            request, client, org, new ProposeImport(id, content, sha256, bytes.Length, name), cancellation);
        if (problem is not null || result is not AppendResult<SoaState>.Done { Subject: { } subject } done)
            return SubjectReply.Of(request, (result, problem), SoaView.Of);
        await TidyAsync(org, subject, cancellation);
        if (SoaImports.Find(subject.State, id) is not { } waiting)
            return Problem.NotFound();
        var shown = ImportView.Of(waiting, SoaReader.Read(opened, content, waiting.Corrections));
        return Reply.Subject(request, shown, subject.Version, done.Recorded.Count > 0 ? Address(org, id) : null);
    }

    public async Task<IResult> ShowAsync(HttpRequest request, string org, string import, CancellationToken cancellation) =>
        await ShowAsync(request, org, await soa.FindAsync(org, cancellation), import, cancellation);

    public async Task<IResult> CorrectAsync(
        HttpRequest request,
        DurableTaskClient client,
        string org,
        string import,
        ImportCorrections corrections,
        CancellationToken cancellation)
    {
        var (result, problem) = await soa.SendAsync(request, client, org, new CorrectImport(import, corrections), cancellation);
        return result is AppendResult<SoaState>.Done done
            ? await ShowAsync(request, org, done.Subject, import, cancellation)
            : SubjectReply.Of(request, (result, problem), SoaView.Of);
    }

    public async Task<IResult> AcceptAsync(
        HttpRequest request, DurableTaskClient client, string org, string import, string seen, CancellationToken cancellation)
    {
        var subject = await soa.FindAsync(org, cancellation);
        // A repeated acceptance finds what the first one did.
        if (subject.State.Source?.Import == import && SoaImports.Find(subject.State, import) is null)
            return Reply.Subject(request, SoaView.Of(subject), subject.Version);
        if (await OpenAsync(org, subject.State, import, cancellation) is not var (waiting, bytes, reading))
            return Problem.NotFound();
        if (SoaReader.Hash(reading) != seen)
            return Problem.From(Changed);
        var id = SubjectId.Of("evidence", OpaqueId.From(org, SoaKind.Self.Value, waiting.Sha256));
        var accept = new AcceptImport(import, reading, seen, id.Value);
        var context = new DecisionContext(time.Now(), request.HttpContext.Caller().Id);
        if (SoaDecisions.Decide(subject.State, accept, context) is Decision.Refused refused)
            return Problem.From(refused.Why);
        if (await evidence.KeepAsync(client, org, id, waiting.FileName ?? "statement", bytes, context, cancellation) is { } tooLarge)
            return tooLarge;
        return await TidyAfterAsync(request, org, await soa.SendAsync(request, client, org, accept, cancellation), cancellation);
    }

    public async Task<IResult> DiscardAsync(
        HttpRequest request, DurableTaskClient client, string org, string import, CancellationToken cancellation) =>
        await TidyAfterAsync(
            request, org, await soa.SendAsync(request, client, org, new DiscardImport(import), cancellation), cancellation);

    private async Task<IResult> TidyAfterAsync(
        HttpRequest request, string org, (AppendResult<SoaState>? Result, IResult? Problem) sent, CancellationToken cancellation)
    {
        if (sent.Result is AppendResult<SoaState>.Done done)
            await TidyAsync(org, done.Subject, cancellation);
        return SubjectReply.Of(request, sent, SoaView.Of);
    }

    // Finds also what an earlier request was killed before deleting.
    private Task TidyAsync(string org, Subject<SoaState> subject, CancellationToken cancellation) =>
        files.KeepOnlyAsync(org, [.. subject.State.Imports.Select(import => import.Id)], cancellation);

    private async Task<IResult> ShowAsync(
        HttpRequest request, string org, Subject<SoaState> subject, string import, CancellationToken cancellation) =>
        await OpenAsync(org, subject.State, import, cancellation) is var (waiting, _, reading)
            ? Reply.Subject(request, ImportView.Of(waiting, reading), subject.Version)
            : Problem.NotFound();

    private async Task<(SoaImport Waiting, byte[] Bytes, SoaReading Reading)?> OpenAsync(
        string org, SoaState state, string import, CancellationToken cancellation) =>
        SoaImports.Find(state, import) is { } waiting
        && await files.FindAsync(org, import, cancellation) is { } bytes
        && SoaReader.Read(bytes, waiting.Content, waiting.Corrections).Reading is { } reading
            ? (waiting, bytes, reading)
            : null;

    private static string Address(string org, string import) => $"/api/organisations/{Uri.EscapeDataString(org)}/soa/imports/{import}";
}
