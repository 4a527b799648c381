using System.Text.Json.Nodes;
using NodaTime;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Subjects;

/// <summary>One kind of subject: what storage and clocks must know of it. All members are pure.</summary>
public interface ISubjectKind
{
    /// <summary>Lower-case word that begins every id of this kind.</summary>
    string Name { get; }

    /// <summary>Raised whenever the fold changes or an event type is added: older snapshots are rebuilt, newer refuse writes.</summary>
    int FoldVersion { get; }

    /// <summary>Every event type of the kind, each with an <see cref="EventTypeAttribute"/>.</summary>
    IReadOnlyList<Type> EventTypes { get; }

    /// <summary>Brings the facts of an older schema version one version up; the same object where nothing changed.</summary>
    JsonObject Upcast(string eventType, int fromSchemaVersion, JsonObject facts) => facts;
}

/// <inheritdoc/>
public interface ISubjectKind<TState> : ISubjectKind
    where TState : class
{
    /// <summary>The state before the first event.</summary>
    TState Initial { get; }

    TState Apply(TState state, RecordedEvent recorded);

    /// <summary>What lists show of the subject.</summary>
    SubjectSummary Summarise(TState state);

    /// <summary>When the subject's clock must look at it again, in real time; null when nothing is left.</summary>
    NextStep? NextStep(TState state);

    /// <summary>Does all that is due at <paramref name="now"/> (real time): marks every missed step once.</summary>
    Decision TakeSteps(TState state, Instant now);

    /// <summary>What is owed, open only: the rows of the obligations list.</summary>
    IReadOnlyList<Obligation> Obligations(TState state);

    /// <summary>Whom to tell what because of these events of one command; <paramref name="state"/> already holds them.</summary>
    IReadOnlyList<Notice> Notices(TState state, IReadOnlyList<RecordedEvent> recorded);
}
