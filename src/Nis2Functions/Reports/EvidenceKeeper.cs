using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Evidence;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Http;

namespace Nis2Functions.Reports;

/// <summary>Keeps bytes as evidence under an id that follows from what they are, so that keeping them again does nothing.</summary>
public sealed class EvidenceKeeper(EvidenceStore store, SubjectCommands<EvidenceState> commands, Ids ids)
{
    public SubjectId IdOf(string organisation, SubjectId incident, string stage, string purpose, string sha256) =>
        SubjectId.Of(commands.Kind.Name, OpaqueId.From(organisation, incident.Value, stage, purpose, sha256));

    /// <returns>The problem that these are more bytes than evidence takes here; else null.</returns>
    public async Task<IResult?> KeepAsync(
        DurableTaskClient client,
        string organisation,
        SubjectId id,
        string name,
        byte[] content,
        DecisionContext context,
        CancellationToken cancellation)
    {
        EvidenceUpload upload;
        try
        {
            upload = await store.UploadAsync(organisation, id.Value, name, new MemoryStream(content, writable: false), cancellation);
        }
        catch (EvidenceTooLargeException tooLarge)
        {
            return Problem.TooLarge(tooLarge.Limit);
        }

        if (upload is EvidenceUpload.Conflict)
            throw new InvalidOperationException($"Other bytes than its id says lie under '{id}'.");
        var file = upload.Evidence;
        var command = new Command(ids.New(), context.By, context.Now);
        await commands.SendAsync(
            client,
            organisation,
            id,
            command,
            (state, _) => EvidenceKind.Store(state, new EvidenceStored(file.Sha256, file.Size, file.ContentType, file.FileName)),
            checkRepeated: false,
            cancellation);
        return null;
    }
}
