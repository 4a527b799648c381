namespace Nis2.Storage.Streams;

/// <param name="Events">How many events the stream holds.</param>
/// <param name="Tip">The last event's hash, as stored.</param>
/// <param name="FirstBroken">The first version that does not fit; null where the chain holds, 0 where a row can't even be read.</param>
/// <param name="Why">One sentence; null where the chain holds.</param>
public sealed record Verification(int Events, string Tip, int? FirstBroken, string? Why)
{
    public bool Valid => FirstBroken is null;
}
