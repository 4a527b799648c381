using Nis2.Storage.Tables;
using Nis2.Storage.Tests.Chores;

namespace Nis2.Storage.Tests.Faults;

/// <summary>Strikes once, at the n-th operation on table, payloads or sender.</summary>
internal sealed class FaultAt : IDisposable
{
    private readonly Given given;
    private readonly Fault fault;
    private readonly int strikesAt;
    private int operations;

    public FaultAt(Given given, Fault fault, int strikesAt)
    {
        (this.given, this.fault, this.strikesAt) = (given, fault, strikesAt);
        given.Table.Before = _ => Before();
        given.Table.After = _ => After();
        given.Payloads.Before = (_, _) => Before();
        given.Payloads.After = (_, _) => After();
        given.Sender.Before = _ => Before();
        given.Sender.After = _ => After();
    }

    public bool Struck => operations >= strikesAt;

    public void Dispose()
    {
        given.Table.Before = given.Table.After = null;
        given.Payloads.Before = given.Payloads.After = null;
        given.Sender.Before = given.Sender.After = null;
    }

    private void Before()
    {
        if (++operations == strikesAt)
            Strike(Fault.CrashBefore, Fault.Away);
    }

    private void After()
    {
        if (operations == strikesAt)
            Strike(Fault.CrashAfter, Fault.AnswerLost);
    }

    private void Strike(Fault crash, Fault silence)
    {
        if (fault == crash)
            throw new CrashException();
        if (fault == silence)
            throw new StorageUnavailableException("No answer.");
    }
}
