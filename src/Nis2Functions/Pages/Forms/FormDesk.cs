using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Subjects;
using Nis2.Pages.Forms;
using Nis2.Pages.Texts;
using Nis2.Storage.Evidence;
using Nis2.Storage.Streams;
using Nis2Functions.Clocks;
using Nis2Functions.Hosting;
using Nis2Functions.Security;

namespace Nis2Functions.Pages.Forms;

/// <summary>
/// Carries out a form that was sent, by the same decisions as the API: once, however often it is sent, and only on what its reader saw.
/// </summary>
public sealed class FormDesk(
    SubjectCommands<IncidentState> commands,
    SubjectStore store,
    FormEvidence evidence,
    FormFiling filing,
    FormAnswers answers,
    TimeProvider time)
{
    private const int MostChanges = 100;

    public async Task<IResult> TakeAsync(
        HttpRequest request,
        DurableTaskClient client,
        Principal visitor,
        IIncidentForm form,
        FormSubject subject,
        CancellationToken cancellation)
    {
        var sent = await SentForm.ReadAsync(request, cancellation);
        var answer = new FormAnswers.Answer(request, visitor, form, subject, sent.Fields);
        if (sent.Key is not { } key || sent.Version is not { } version)
            return await answers.WrongAsync(answer, [new FieldError(null, sent.TooLarge ? FormTexts.TooLarge : FormTexts.Unreadable)]);
        var reading = await form.ReadAsync(subject, new FormInput(sent.Fields!, key), cancellation);
        if (reading.Command is not { } read)
            return await answers.WrongAsync(answer, reading.Errors);
        var command = await filing.CompleteAsync(subject, read, cancellation);
        var context = new DecisionContext(time.Now(), visitor.Id);
        // What would be refused keeps no file.
        if (reading.Uploads.Count > 0)
        {
            if (IncidentDecisions.Decide(subject.State, command, context) is Decision.Refused refused)
                return await answers.RefusedAsync(answer, refused.Why);
            if (subject.Version != version && await ChangesAsync(subject, version, cancellation) is { Count: > 0 } changes)
                return await answers.StaleAsync(answer, changes);
            try
            {
                foreach (var upload in reading.Uploads)
                    await evidence.KeepAsync(client, subject.Organisation, visitor.Id, context.Now, upload, cancellation);
            }
            catch (EvidenceTooLargeException)
            {
                return await answers.WrongAsync(answer, [new FieldError(null, FormTexts.TooLarge)]);
            }

            var attempt = new Command("form:" + OpaqueId.From(context.By, key), context.By, context.Now);
            if (await filing.FreezeAsync(client, subject, command, attempt, cancellation) is { } full)
                return await answers.RefusedAsync(answer, full);
        }

        return await SendAsync(client, answer, (command, reading.Then), key, version, context, cancellation);
    }

    private async Task<IResult> SendAsync(
        DurableTaskClient client,
        FormAnswers.Answer answer,
        (IncidentCommand First, IncidentCommand? Then) commanded,
        string key,
        int version,
        DecisionContext context,
        CancellationToken cancellation)
    {
        var subject = answer.Subject;
        Conditions(subject, out var id);
        while (true)
        {
            var attempt = new Command("form:" + OpaqueId.From(context.By, key), context.By, context.Now, version);
            var result = await commands.SendAsync(
                client,
                subject.Organisation,
                id,
                attempt,
                (state, now) => IncidentDecisions.Decide(state, commanded.First, now),
                checkRepeated: true,
                cancellation);
            switch (result)
            {
                case AppendResult<IncidentState>.Refused refused:
                    return await answers.RefusedAsync(answer, refused.Why);
                case AppendResult<IncidentState>.VersionMismatch mismatch:
                    var changes = await ChangesAsync(subject, version, cancellation);
                    if (changes.Count > 0)
                        return await answers.StaleAsync(answer with { Subject = subject with { Version = mismatch.Actual } }, changes);
                    version = mismatch.Actual;
                    continue;
                default:
                    if (commanded.Then is { } then && await ThenAsync(client, subject, id, then, key, context, cancellation) is { } refusal)
                        return await answers.RefusedAsync(answer, refusal);
                    return Page.SeeOther(IncidentAddress.Of(subject.Organisation, subject.Id) + "?done=" + answer.Form.Name);
            }
        }
    }

    private async Task<Refusal?> ThenAsync(
        DurableTaskClient client,
        FormSubject subject,
        SubjectId id,
        IncidentCommand then,
        string key,
        DecisionContext context,
        CancellationToken cancellation)
    {
        var command = new Command("form:then:" + OpaqueId.From(context.By, key), context.By, context.Now);
        var result = await commands.SendAsync(
            client,
            subject.Organisation,
            id,
            command,
            (state, now) => IncidentDecisions.Decide(state, then, now),
            checkRepeated: true,
            cancellation);
        return result is AppendResult<IncidentState>.Refused refused ? refused.Why : null;
    }

    // The clock's own steps are no news to anybody who decides.
    private async Task<IReadOnlyList<HistoryEvent>> ChangesAsync(FormSubject subject, int version, CancellationToken cancellation)
    {
        Conditions(subject, out var id);
        var page = await store.HistoryAsync(commands.Kind, subject.Organisation, id, version, MostChanges, cancellation);
        return [.. page.Events.Where(one => one.Recorded.Facts is not (StepTaken or StepsTaken))];
    }

    private void Conditions(FormSubject subject, out SubjectId id) => Http.Conditions.TrySubject(commands.Kind.Name, subject.Id, out id);
}
