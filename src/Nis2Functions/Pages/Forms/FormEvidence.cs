using Microsoft.DurableTask.Client;
using Nis2.Compliance.Evidence;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Evidence;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using NodaTime;

namespace Nis2Functions.Pages.Forms;

/// <summary>Keeps the files of a form as evidence; keeping the same file again changes nothing.</summary>
public sealed class FormEvidence(EvidenceStore store, SubjectCommands<EvidenceState> commands)
{
    /// <exception cref="EvidenceTooLargeException"></exception>
    public async Task KeepAsync(
        DurableTaskClient client, string organisation, string by, Instant now, FormUpload upload, CancellationToken cancellation)
    {
        var id = upload.EvidenceId;
        await using var content = upload.File.OpenReadStream();
        var file = (await store.UploadAsync(organisation, id.Value, upload.File.FileName, content, cancellation)).Evidence;
        await commands.SendAsync(
            client,
            organisation,
            id,
            new Command("form:" + id, by, now),
            (state, _) => EvidenceKind.Store(state, new EvidenceStored(file.Sha256, file.Size, file.ContentType, file.FileName)),
            checkRepeated: true,
            cancellation);
    }
}
