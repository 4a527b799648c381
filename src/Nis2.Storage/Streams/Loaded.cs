namespace Nis2.Storage.Streams;

/// <param name="Row">Null where the subject does not exist yet.</param>
internal sealed record Loaded<TState>(Snapshot? Row, TState State)
    where TState : class
{
    public int Version => Row?.Version ?? 0;

    public string Tip => Row?.Tip ?? string.Empty;
}
