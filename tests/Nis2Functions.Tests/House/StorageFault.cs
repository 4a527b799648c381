using System.Net;
using Nis2.Storage.Tables;

namespace Nis2Functions.Tests.House;

/// <summary>What goes wrong at the n-th call that a request makes to storage, be it to tables, snapshots or files.</summary>
/// <param name="Call">1 for the first.</param>
internal sealed record StorageFault(int Call, FaultKind Kind)
{
    private int calls;
    private bool dead;

    /// <summary>False where the request asked less than so many calls of storage: there is nothing more to try.</summary>
    public bool Happened { get; private set; }

    public void Install(TestHouse house, BlobsInMemory blobs)
    {
        house.Streams.Before = call => Table(before: true, call.Operation);
        house.Streams.After = call => Table(before: false, call.Operation);
        house.Payloads.Before = (_, _) => Table(before: true, "blob");
        house.Payloads.After = (_, _) => Table(before: false, "blob");
        house.Sent.Before = _ => Live();
        blobs.Before = () => Blob(before: true);
        blobs.After = () => Blob(before: false);
    }

    public static void Remove(TestHouse house, BlobsInMemory blobs)
    {
        (house.Streams.Before, house.Streams.After) = (null, null);
        (house.Payloads.Before, house.Payloads.After) = (null, null);
        house.Sent.Before = null;
        (blobs.Before, blobs.After) = (null, null);
    }

    private void Table(bool before, string operation)
    {
        if (!Strikes(before))
            return;
        // Somebody else's write in between shows to writes only.
        if (Kind == FaultKind.Conflict && operation is ("write" or "transaction"))
            throw new RowConflictException(0, (int)HttpStatusCode.PreconditionFailed);
        if (Kind is FaultKind.Unavailable or FaultKind.AnswerLost)
            throw new StorageUnavailableException("503 for a test.");
    }

    private HttpResponseMessage? Blob(bool before) =>
        Strikes(before) && Kind is (FaultKind.Unavailable or FaultKind.AnswerLost)
            ? BlobsInMemory.Failure(HttpStatusCode.ServiceUnavailable, "ServerBusy")
            : null;

    // A dead process asks nothing more of anything.
    private bool Strikes(bool before)
    {
        Live();
        if (before)
            calls++;
        var after = Kind is FaultKind.DiesAfter or FaultKind.AnswerLost;
        if (calls != Call || before == after)
            return false;
        Happened = true;
        dead = Kind is FaultKind.DiesBefore or FaultKind.DiesAfter;
        Live();
        return true;
    }

    private void Live()
    {
        if (dead)
            throw new DeadException();
    }

    public sealed class DeadException() : Exception("The process was killed.");
}
