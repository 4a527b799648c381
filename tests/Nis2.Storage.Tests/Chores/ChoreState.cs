using NodaTime;

namespace Nis2.Storage.Tests.Chores;

public sealed record ChoreState(
    string Title, Instant? Due, IReadOnlyList<string> Notes, int Noted, bool Reminded, bool Done, bool Exercise, int Duties = 1)
{
    public static ChoreState Initial { get; } = new(string.Empty, null, [], 0, false, false, false);
}
