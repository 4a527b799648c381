using System.Text;
using System.Text.Json;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Packs;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Evidence;
using Nis2.Storage.Packs;
using Nis2.Storage.Streams;

namespace Nis2Functions.Packs;

/// <summary>Streams the files of all parts and the evidence into one archive, and records what came of it.</summary>
public sealed class PackAssembler(PackStore packs, EvidenceStore files, SubjectStore store, EvidenceKind evidence, PackEnds ends)
{
    public async Task<PackAssembled> AssembleAsync(PackAssembly assembly, CancellationToken cancellation)
    {
        var clock = assembly.Pack;
        var plan = await ends.IsBuildingAsync(clock, cancellation) ? await PackPlanner.ReadAsync(packs, clock, cancellation) : null;
        if (plan is null)
        {
            // An attempt that died after its last fact: what it built stands, and is never written over.
            await packs.DeleteAsync(clock.Organisation, clock.Subject, PackPlan.Files, cancellation);
            return new PackAssembled(null);
        }

        IReadOnlyList<PackPart> parts = [];
        PackFile archive;
        try
        {
            archive = await packs.WriteAsync(
                clock.Organisation,
                clock.Subject,
                PackPlan.Archive,
                async (stream, ct) => parts = await WriteAsync(assembly, plan, stream, ct),
                cancellation);
        }
        catch (BrokenSourceException broken)
        {
            return new PackAssembled(broken.Evidence);
        }

        await ends.BuiltAsync(clock, archive, parts, cancellation);
        await packs.DeleteAsync(clock.Organisation, clock.Subject, PackPlan.Files, cancellation);
        return new PackAssembled(null);
    }

    private async Task<IReadOnlyList<PackPart>> WriteAsync(
        PackAssembly assembly, PackPlan plan, Stream stream, CancellationToken cancellation)
    {
        await using var zip = await PackArchive.OpenAsync(stream, plan.RequestedAt, cancellation);
        var parts = new List<PackPart>();
        foreach (var part in assembly.Parts)
            parts.Add(await PartAsync(assembly, part, zip, cancellation));
        parts.Add(await EvidenceAsync(assembly, plan, zip, cancellation));
        var manifest = new PackManifest(
            assembly.Pack.Organisation,
            plan.Scope,
            plan.Text,
            plan.RequestedAt,
            plan.Today,
            parts,
            [.. parts.Where(part => part.Why is not null).Select(part => $"{part.Name}: {part.Why}")],
            plan.Evidence,
            [.. zip.Files]);
        await zip.AddAsync("manifest.json", JsonSerializer.SerializeToUtf8Bytes(manifest, DomainJson.Options), cancellation);
        await zip.AddAsync("index.html", Encoding.UTF8.GetBytes(PackIndex.Of(manifest, plan.Language)), cancellation);
        await zip.AddAsync("SHA256SUMS", Encoding.UTF8.GetBytes(Sums(zip.Files)), cancellation);
        return parts;
    }

    private async Task<PackPart> PartAsync(
        PackAssembly assembly, PackPartResult part, PackArchive zip, CancellationToken cancellation)
    {
        var why = part.Missing.Count == 0 ? null : string.Join("; ", part.Missing);
        if (!part.Built)
            return new PackPart(part.Part, false, 0, why ?? "It could not be built.");
        var (organisation, pack) = (assembly.Pack.Organisation, assembly.Pack.Subject);
        var prefix = $"{PackPlan.Files}{part.Part}/";
        var count = 0;
        foreach (var name in await packs.ListAsync(organisation, pack, prefix, cancellation))
        {
            await using var content = await packs.OpenAsync(organisation, pack, name, cancellation)
                ?? throw new InvalidOperationException($"{name} was there a moment ago.");
            await zip.AddAsync(name[prefix.Length..], name, content, cancellation);
            count++;
        }

        // Another attempt may have finished and tidied up: then nothing of this one is kept.
        if (count < part.Files)
            throw new InvalidOperationException($"{part.Part} has {count} files of {part.Files}.");
        return new PackPart(part.Part, true, count, why);
    }

    private async Task<PackPart> EvidenceAsync(
        PackAssembly assembly, PackPlan plan, PackArchive zip, CancellationToken cancellation)
    {
        var (count, missing) = (0, new List<string>());
        foreach (var piece in plan.Evidence.Where(piece => piece.Path is not null))
        {
            if (assembly.LeftOut.Contains(piece.Id))
            {
                missing.Add($"{piece.Id}: it can't be read to its end");
                continue;
            }

            await using var file = await files.OpenAsync(assembly.Pack.Organisation, piece.Id, cancellation);
            if (file is null)
            {
                missing.Add($"{piece.Id}: the file is not there");
                continue;
            }

            var listing = await zip.AddAsync(piece.Path!, piece.Id, file.Content, cancellation);
            count++;
            if (await Sha256Async(assembly.Pack.Organisation, piece.Id, cancellation) is { } kept && kept != listing.Sha256)
                missing.Add($"{piece.Id}: the file is not the one that was stored; its SHA-256 was {kept}");
        }

        return new PackPart("evidence", true, count, missing.Count == 0 ? null : string.Join("; ", missing));
    }

    // The chained event's, not the file's own note of it.
    private async Task<string?> Sha256Async(string organisation, string id, CancellationToken cancellation) =>
        SubjectId.TryParse(id, out var subject)
            ? (await store.FindAsync(evidence, organisation, subject, cancellation))?.State.Sha256
            : null;

    private static string Sums(IEnumerable<PackListing> files) =>
        string.Concat(files.Select(file => $"{file.Sha256}  {file.Path}\n"));
}
