using Nis2.Compliance.Incidents;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;
using Nis2Functions.Hosting;
using Nis2Functions.Organisations;
using NodaTime;

namespace Nis2Functions.Incidents;

/// <summary>Erases personal data of incidents and their reports whose retention has ended. Both stay, and so do their hash chains.</summary>
public sealed class IncidentRetention(
    SubjectStore store, IncidentKind kind, ReportKind reports, OrganisationReader organisations, TimeProvider time, Ids ids)
{
    private const string Process = "retention";
    private const int Page = 500;

    /// <returns>How many incidents lost their personal data.</returns>
    public async Task<int> EraseEndedAsync(string organisation, CancellationToken cancellation)
    {
        if (await organisations.FindAsync(organisation, cancellation) is not { } known)
            return 0;
        var before = time.Now() - (known.Policy.Retention ?? ReminderPolicy.DefaultRetention);
        var erased = 0;
        string? continuation = null;
        do
        {
            var page = await store.ListAsync(organisation, kind.Name, new HeadFilter(Open: false), Page, continuation, cancellation);
            // Whatever was written to since was still in use, or has been erased already.
            foreach (var head in page.Items.Where(head => head.UpdatedAt < before))
            {
                if (await EraseAsync(organisation, head.Id, cancellation))
                    erased++;
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        return erased;
    }

    private async Task<bool> EraseAsync(string organisation, SubjectId id, CancellationToken cancellation)
    {
        var found = await store.FindAsync(kind, organisation, id, cancellation);
        if (found is null || kind.Summarise(found.State).Open)
            return false;
        // The incident last: what it tells by its last change is that nothing is left to do.
        await EraseAsync(reports, organisation, ReportKind.Of(id), cancellation);
        return await EraseAsync(kind, organisation, id, cancellation) is AppendResult<IncidentState>.Done { Recorded.Count: > 0 };
    }

    private Task<AppendResult<TState>> EraseAsync<TState>(
        ISubjectKind<TState> of, string organisation, SubjectId id, CancellationToken cancellation)
        where TState : class => store.EraseAsync(
            of, organisation, id, new Command(ids.New(), Process, time.Now()), null, "Retention has ended.", cancellation);
}
