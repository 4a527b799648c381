using System.Globalization;
using NodaTime;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>The rows of an organisation's partition.</summary>
internal static class RowKeys
{
    public static KeyRange AllHeads { get; } = KeyRange.StartingWith("h!");

    public static KeyRange AllSteps { get; } = KeyRange.StartingWith("n!");

    public static KeyRange AllEvents { get; } = KeyRange.StartingWith("e!");

    public static KeyRange AllOutbox { get; } = KeyRange.StartingWith("o!");

    public static KeyRange AllErasures { get; } = KeyRange.StartingWith("x!");

    public static string Head(SubjectId id) => $"h!{id}";

    public static KeyRange Heads(string kind) => KeyRange.StartingWith($"h!{kind}-");

    public static string Snapshot(SubjectId id) => $"s!{id}";

    public static string Event(SubjectId id, int version) => $"e!{id}!{Digits(version)}";

    public static KeyRange EventsAfter(SubjectId id, int version) =>
        new(Event(id, version + 1), KeyRange.Following($"e!{id}!"));

    /// <summary>Whose event it is.</summary>
    public static SubjectId SubjectOfEvent(string key) => Subject(key["e!".Length..key.LastIndexOf('!')]);

    public static string Step(SubjectId id, Instant at) => $"n!{TableKey.Instant(at)}!{id}";

    /// <param name="due">Null comes last: owed without an instant.</param>
    public static string Due(SubjectId id, string obligation, Instant? due) =>
        $"d!{TableKey.Instant(due ?? Instant.MaxValue)}!{id}!{TableKey.Encode(obligation)}";

    public static KeyRange DueBetween(Instant? from, Instant? to) => new(
        from is { } first ? $"d!{TableKey.Instant(first)}" : "d!",
        to is { } end ? $"d!{TableKey.Instant(end)}" : KeyRange.Following("d!"));

    public static bool IsIndex(string key) => key is ['n' or 'd', '!', ..];

    public static string Outbox(SubjectId id, int firstVersion) => $"o!{id}!{Digits(firstVersion)}";

    public static KeyRange OutboxOf(SubjectId id) => KeyRange.StartingWith($"o!{id}!");

    /// <summary>An erasure whose last traces are still to be removed.</summary>
    public static string Erasure(SubjectId id, int version) => $"x!{id}!{Digits(version)}";

    public static KeyRange ErasuresOf(SubjectId id) => KeyRange.StartingWith($"x!{id}!");

    /// <exception cref="InvalidDataException">The row was not written by this room.</exception>
    public static SubjectId Subject(string text) =>
        SubjectId.TryParse(text, out var id) ? id : throw new InvalidDataException($"'{text}' in a row key is no subject.");

    public static string Digits(int version) => version.ToString("D10", CultureInfo.InvariantCulture);
}
