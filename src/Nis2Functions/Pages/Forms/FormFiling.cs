using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Reports;

namespace Nis2Functions.Pages.Forms;

/// <summary>What a filing says besides its bytes, and the version that is frozen with it: as the API does for a filing.</summary>
public sealed class FormFiling(ReportReader reader, SubjectCommands<ReportState> reports)
{
    /// <summary>With the authority that the draft names.</summary>
    public async Task<IncidentCommand> CompleteAsync(FormSubject subject, IncidentCommand command, CancellationToken cancellation)
    {
        if (command is not FileReport file || await FindAsync(subject, file, cancellation) is not ({ } found, var draft))
            return command;
        // A sign-off is for bytes made from the signed draft; a file that a person chooses is not known to be them.
        return file with
        {
            Filing = file.Filing with { Authority = draft?.Authority, WithoutSignOff = found.Organisation.FourEyes },
        };
    }

    /// <returns>Why it could not be frozen; null where it was, or where the command files nothing.</returns>
    public async Task<Refusal?> FreezeAsync(
        DurableTaskClient client, FormSubject subject, IncidentCommand command, Command attempt, CancellationToken cancellation)
    {
        if (command is not FileReport file || await FindAsync(subject, file, cancellation) is not ({ } found, var draft))
            return null;
        var (submission, filing) = (file.Submission, file.Filing);
        var frozen = new FrozenBytes(
            filing.EvidenceId, submission.PayloadSha256, filing.ContentType, filing.Generated, submission.CorrectionReason);
        var result = await reports.SendAsync(
            client,
            subject.Organisation,
            found.ReportId,
            attempt with { Id = attempt.Id + ":freeze", ExpectedVersion = null },
            (state, context) => ReportDecisions.Freeze(state, frozen, submission.Stage, draft, subject.Id, found.Incident.State, context.Now),
            checkRepeated: true,
            cancellation);
        return result is AppendResult<ReportState>.Refused refused ? refused.Why : null;
    }

    private async Task<(ReportCase? Case, ReportDraft? Draft)> FindAsync(FormSubject subject, FileReport file, CancellationToken cancellation)
    {
        if (!ReportStage.TryParse(file.Submission.Stage, out var stage)
            || await reader.FindAsync(subject.Organisation, subject.Id, cancellation) is not { } found)
            return (null, null);
        return (found, found.Draft(stage));
    }
}
