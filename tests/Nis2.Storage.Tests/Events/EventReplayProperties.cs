using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Events;
using Nis2.Storage.Streams;
using Nis2.Storage.Tests.Chores;
using NodaTime;

namespace Nis2.Storage.Tests.Events;

/// <summary>Writers whose instants are wrong by up to what settles, and a reader between them.</summary>
public sealed class EventReplayProperties
{
    private static readonly int Most = (int)EventReplay.Settling.TotalSeconds;

    private static Gen<Act> Acts => Gen.Choose(0, 9).SelectMany(what => what < 6
        ? from chore in Gen.Choose(1, 4)
          from late in Gen.Choose(-Most, Most)
          from events in Gen.Choose(1, 3)
          from pause in Gen.Choose(0, 90)
          select (Act)new Write(chore, late, events, pause)
        : what < 9
            ? Gen.Choose(1, 5).Select(take => (Act)new Read(take))
            : Gen.Choose(0, 3 * Most).Select(seconds => (Act)new Wait(seconds)));

    [Fact]
    public void EveryEventComesOnceAndItsSubjectInOrder() => Prop.ForAll(
        Acts.ListOf().ToArbitrary(), acts => Check([.. acts]).GetAwaiter().GetResult()).QuickCheckThrowOnFailure();

    private static async Task<bool> Check(IReadOnlyList<Act> acts)
    {
        var given = new Given();
        var walk = new Walk(given);
        var now = Given.Now;
        foreach (var act in acts)
        {
            switch (act)
            {
                case Write write:
                    now += Duration.FromSeconds(write.Pause);
                    await Append(given, write, now);
                    break;
                case Read read:
                    await walk.StepAsync(read.Take, now);
                    break;
                case Wait wait:
                    now += Duration.FromSeconds(wait.Seconds);
                    break;
            }
        }

        await walk.FinishAsync(now + EventReplay.Settling * 3);
        var published = given.Sender.To(Outbox.EventsEntity).Select(message => Encoding.UTF8.GetString(message.Body.Span)).ToList();
        return published.Order(StringComparer.Ordinal).SequenceEqual(walk.Read.Order(StringComparer.Ordinal))
            && published.GroupBy(Subject).All(one => one.SequenceEqual(walk.Read.Where(text => Subject(text) == one.Key)));
    }

    private static async Task Append(Given given, Write write, Instant now)
    {
        var command = given.Command() with { At = now - Duration.FromSeconds(write.Late) };
        var events = Enumerable.Range(0, write.Events).Select(SubjectEvent (_) => new ChoreReminded(Given.Due)).ToArray();
        var done = (AppendResult<ChoreState>.Done)await given.Store.AppendAsync(
            given.Kind, Given.Organisation, SubjectId.Of("chore", $"{write.Chore}"), command, _ => Decision.Accept(events), Given.Ct);
        await given.Outbox.PublishAsync(Given.Organisation, done, Given.Ct);
    }

    private static string Subject(string text) => text[..text.IndexOf("\"type\"", StringComparison.Ordinal)].Split("/chores/")[1];

    private abstract record Act;

    private sealed record Write(int Chore, int Late, int Events, int Pause) : Act;

    private sealed record Read(int Take) : Act;

    private sealed record Wait(int Seconds) : Act;

    private sealed class Walk(Given given)
    {
        private string? after;

        public List<string> Read { get; } = [];

        public async Task<bool> StepAsync(int take, Instant now)
        {
            var page = await given.Replay.ReadAsync(Given.Organisation, after, take, now, Given.Ct);
            Read.AddRange(page.Events.Select(json => Encoding.UTF8.GetString(json.Span)));
            after = page.After;
            return page.CaughtUp;
        }

        // The round under way may end before the last events.
        public async Task FinishAsync(Instant now)
        {
            for (var rounds = 0; rounds < 2;)
                rounds += await StepAsync(100, now) ? 1 : 0;
        }
    }
}
