using System.Text.Json;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Compliance.Tests;

/// <summary>
/// Given, when, then for one stream: each accepted command is appended and folded, and every state must survive being a snapshot.
/// </summary>
internal sealed class Story<TState, TCommand>(
    ISubjectKind<TState> kind, Func<TState, TCommand, DecisionContext, Decision> decide)
    where TState : class
{
    private readonly List<RecordedEvent> stream = [];
    private Decision last = Decision.Accept();

    public ISubjectKind<TState> Kind { get; } = kind;

    public TState State { get; private set; } = kind.Initial;

    public Instant Now { get; private set; } = Instant.FromUtc(2026, 11, 10, 8, 17);

    public IReadOnlyList<RecordedEvent> Stream => stream;

    /// <summary>What the last command or wake appended.</summary>
    public IReadOnlyList<RecordedEvent> Appended { get; private set; } = [];

    public Refusal Refusal => Assert.IsType<Decision.Refused>(last).Why;

    public IReadOnlyList<Notice> Notices => Kind.Notices(State, Appended);

    public IReadOnlyList<Obligation> Obligations => Kind.Obligations(State);

    public static Instant Time(string iso) => OffsetDateTimePattern.ExtendedIso.Parse(iso).GetValueOrThrow().ToInstant();

    public Story<TState, TCommand> At(string iso) => At(Time(iso));

    public Story<TState, TCommand> At(Instant now)
    {
        Now = now;
        return this;
    }

    public Story<TState, TCommand> After(Duration duration) => At(Now + duration);

    public Story<TState, TCommand> When(TCommand command, string by = "person")
    {
        Take(decide(State, command, new DecisionContext(Now, by)), by);
        return this;
    }

    public Story<TState, TCommand> Given(params ReadOnlySpan<TCommand> commands)
    {
        foreach (var command in commands)
            Assert.IsType<Decision.Accepted>(When(command).last);
        return this;
    }

    public Story<TState, TCommand> Wake()
    {
        Take(Kind.TakeSteps(State, Now), "clock");
        return this;
    }

    /// <summary>A clock that is never late wakes until <paramref name="end"/>.</summary>
    public Story<TState, TCommand> RunUntil(Instant end)
    {
        while (Kind.NextStep(State) is { } step && step.At <= end)
            At(Instant.Max(Now, step.At)).Wake();
        return At(end);
    }

    public Story<TState, TCommand> RunUntil(string iso) => RunUntil(Time(iso));

    public IReadOnlyList<T> Events<T>() => [.. stream.Select(recorded => recorded.Facts).OfType<T>()];

    public bool WasAccepted => last is Decision.Accepted;

    private void Take(Decision decision, string by)
    {
        last = decision;
        Appended = [];
        if (decision is not Decision.Accepted accepted)
            return;
        var command = $"command-{stream.Count}";
        Appended = [.. accepted.Events.Select((facts, i) => new RecordedEvent(stream.Count + i + 1, Now, by, command, facts))];
        stream.AddRange(Appended);
        State = RoundTrip(Appended.Aggregate(State, Kind.Apply));
    }

    private static TState RoundTrip(TState state)
    {
        var written = JsonSerializer.Serialize(state, DomainJson.Options);
        var read = JsonSerializer.Deserialize<TState>(written, DomainJson.Options)!;
        Assert.Equal(written, JsonSerializer.Serialize(read, DomainJson.Options));
        return read;
    }
}
