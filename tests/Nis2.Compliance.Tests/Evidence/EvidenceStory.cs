using Nis2.Compliance.Evidence;
using Nis2.Compliance.Subjects;
using NodaTime;
using Story = Nis2.Compliance.Tests.Story<Nis2.Compliance.Evidence.EvidenceState, object>;

namespace Nis2.Compliance.Tests.Evidence;

/// <summary>Where tests of evidence begin: a stored file, on 10 November 2026 in Berlin.</summary>
internal static class EvidenceStory
{
    public const string Id = "evidence-1";
    public const string Zone = "Europe/Berlin";

    public static readonly LocalDate Today = new(2026, 11, 10);

    public static EvidenceStored Stored { get; } = new(new string('a', 64), 12_345, "application/pdf", "policy.pdf");

    public static Story Begin() => new Story(new EvidenceKind(), Decide).Given(Stored);

    public static Story Linked(params string[] targets) => Begin().Given(new LinkEvidence(targets, null));

    public static StateValidity Valid(LocalDate? until = null, LocalDate? review = null, LocalDate? from = null) =>
        new(new Validity(from, until, review), Zone, null);

    public static EvidenceEntry Entry(Story story, string id = Id) => EvidenceEntry.Of(id, story.State);

    private static Decision Decide(EvidenceState state, object asked, DecisionContext context) => asked is EvidenceStored stored
        ? EvidenceKind.Store(state, stored)
        : EvidenceDecisions.Decide(state, (EvidenceCommand)asked, context);
}
