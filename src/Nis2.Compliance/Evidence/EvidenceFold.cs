using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Evidence;

/// <summary>What each event makes of the state; total, because stored events are facts.</summary>
internal static class EvidenceFold
{
    public static EvidenceState Apply(EvidenceState state, RecordedEvent recorded) => recorded.Facts switch
    {
        EvidenceStored stored => state with
        {
            Sha256 = stored.Sha256, Size = stored.Size, ContentType = stored.ContentType, FileName = stored.FileName,
        },
        EvidenceLinked linked => state with { Links = [.. state.Links.Union(linked.Targets)] },
        EvidenceUnlinked unlinked => state with { Links = [.. state.Links.Except(unlinked.Targets)] },
        EvidenceValidityStated stated => state with
        {
            Validity = stated.Validity,
            Zone = stated.Zone,
            Items = DueItems.Recorded(
                state.Items,
                stated.Items,
                [.. state.Items.Select(item => item.What.Id).Except(stated.Items.Select(item => item.Id))]),
        },
        EvidenceSuperseded superseded => state with
        {
            SupersededBy = superseded.By, Reason = superseded.Reason, EndedAt = recorded.At, Items = [],
        },
        EvidenceWithdrawn withdrawn => state with { Withdrawn = true, Reason = withdrawn.Reason, EndedAt = recorded.At, Items = [] },
        EvidenceStepsTaken taken => state with { Items = DueItems.Taken(state.Items, taken.Steps) },
        EvidenceReminderAcknowledged answer => state with
        {
            Items =
            [
                .. state.Items.Select(item => answer.Items.Contains(item.What.Id)
                    ? DueItems.Answered(item, answer.At, EvidenceSteps.Plan(item.What))
                    : item),
            ],
        },
        _ => throw new ArgumentException($"{recorded.Facts.GetType().Name} is no event of evidence."),
    };
}
