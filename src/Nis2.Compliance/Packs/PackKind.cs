using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Packs;

/// <summary>Audit packs: who had what put together when, and how long the archive is kept.</summary>
public sealed class PackKind : ISubjectKind<PackState>
{
    // Building begins at once; so long, the sweep does not ask after it.
    private static readonly Duration Patience = Duration.FromMinutes(2);

    public string Name => "pack";

    public int FoldVersion => 1;

    public IReadOnlyList<Type> EventTypes { get; } =
        [typeof(PackRequested), typeof(PackBuilt), typeof(PackFailed), typeof(PackExpired)];

    public PackState Initial { get; } = new();

    public PackState Apply(PackState state, RecordedEvent recorded) => recorded.Facts switch
    {
        PackRequested asked => state with
        {
            Scope = asked.Scope,
            Language = asked.Language,
            Zone = asked.Zone,
            Text = asked.Text,
            RequestedAt = recorded.At,
            RequestedBy = recorded.By,
        },
        PackBuilt built => state with
        {
            Status = PackStatus.Built, Sha256 = built.Sha256, Size = built.Size, Parts = built.Parts, ExpiresAt = built.ExpiresAt,
        },
        PackFailed failed => state with { Status = PackStatus.Failed, Why = failed.Why },
        PackExpired => state with { Status = PackStatus.Expired },
        _ => throw new ArgumentException($"{recorded.Facts.GetType().Name} is no event of a pack."),
    };

    public SubjectSummary Summarise(PackState state) => new(
        Words.Of(state.Status),
        state.Status is PackStatus.Building or PackStatus.Built,
        state.Scope is { } scope ? $"Audit pack: {Words.Of(scope.Kind)} {scope.Id}".TrimEnd() : "Audit pack",
        null,
        false,
        state.RequestedAt);

    public NextStep? NextStep(PackState state) => state switch
    {
        { Scope: not null, Status: PackStatus.Building } => new NextStep((state.RequestedAt + Patience).RoundUpToTick(), "build"),
        { Status: PackStatus.Built, ExpiresAt: { } at } => new NextStep(at.RoundUpToTick(), "expire"),
        _ => null,
    };

    /// <summary>Building is the orchestration's; the clock lets the archive expire.</summary>
    public Decision TakeSteps(PackState state, Instant now) => state is { Status: PackStatus.Built } && state.ExpiresAt <= now
        ? Decision.Accept(new PackExpired(now))
        : Decision.Accept();

    public IReadOnlyList<Obligation> Obligations(PackState state) => [];

    public IReadOnlyList<Notice> Notices(PackState state, IReadOnlyList<RecordedEvent> recorded) => [];
}
