namespace Nis2.Storage.Events;

/// <param name="Events">CloudEvents in structured mode, byte for byte as they were published.</param>
/// <param name="After">Where to go on, now or whenever.</param>
/// <param name="CaughtUp">Nothing else is settled yet. A page may hold fewer events than asked for, or none, before that.</param>
public sealed record ReplayPage(IReadOnlyList<ReadOnlyMemory<byte>> Events, string After, bool CaughtUp);
