namespace Nis2.Storage.Streams;

/// <param name="After">The version to go on after; null at the end.</param>
public sealed record EventPage(IReadOnlyList<HistoryEvent> Events, int? After);
