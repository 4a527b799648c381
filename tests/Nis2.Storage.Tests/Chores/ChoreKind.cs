using System.Text.Json.Nodes;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Storage.Tests.Chores;

/// <summary>The smallest subject that has everything: erasable text, an upcaster, obligations, a clock, notices.</summary>
public sealed class ChoreKind(int foldVersion = 1, bool archives = false, int duties = 1) : ISubjectKind<ChoreState>
{
    public string Name => "chore";

    public int FoldVersion => foldVersion;

    public IReadOnlyList<Type> EventTypes =>
    [
        typeof(ChoreOpened), typeof(ChoreNoted), typeof(ChoreRescheduled), typeof(ChoreReminded), typeof(ChoreDone),
        .. archives ? [typeof(ChoreArchived)] : Type.EmptyTypes,
    ];

    public ChoreState Initial => ChoreState.Initial;

    public JsonObject Upcast(string eventType, int fromSchemaVersion, JsonObject facts)
    {
        if ((eventType, fromSchemaVersion) != ("chore.opened", 1))
            return facts;
        var due = facts["deadline"]!.DeepClone();
        facts.Remove("deadline");
        facts["due"] = due;
        return facts;
    }

    public ChoreState Apply(ChoreState state, RecordedEvent recorded) => recorded.Facts switch
    {
        ChoreOpened opened => state with { Title = opened.Title ?? "(erased)", Due = opened.Due, Exercise = opened.Exercise },
        ChoreNoted noted => state with { Notes = [.. state.Notes, noted.Text ?? "(erased)"], Noted = state.Noted + 1 },
        ChoreRescheduled rescheduled => state with { Due = rescheduled.Due, Reminded = false },
        ChoreReminded => state with { Reminded = true },
        ChoreDone => state with { Done = true },
        ChoreArchived => state,
        _ => throw new InvalidOperationException($"{recorded.Facts} is no event of a chore."),
    };

    public SubjectSummary Summarise(ChoreState state) =>
        new(state.Done ? "done" : "open", !state.Done, state.Title, null, state.Exercise, null);

    public NextStep? NextStep(ChoreState state) =>
        state is { Done: false, Reminded: false, Due: { } due } ? new NextStep(due - Duration.FromHours(1), "remind") : null;

    public Decision TakeSteps(ChoreState state, Instant now) =>
        NextStep(state) is { } step && step.At <= now ? Decision.Accept(new ChoreReminded(state.Due!.Value)) : Decision.Accept();

    public IReadOnlyList<Obligation> Obligations(ChoreState state) => state.Done
        ? []
        : [.. Enumerable.Range(1, duties).Select(number => new Obligation(
            $"duty/{number}", "Do it", state.Due, null, false, Force.OwnRule, "House rules", "verified", false, state.Exercise))];

    public IReadOnlyList<Notice> Notices(ChoreState state, IReadOnlyList<RecordedEvent> recorded) =>
    [
        .. recorded.Where(one => one.Facts is ChoreReminded).Select(one => new Notice(
            $"remind/{one.Version}", NoticeLevel.Reminder, "chore", "Something is due.", "duty/1", state.Due, state.Exercise)),
    ];
}
