using System.Text.Json.Serialization;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using NodaTime;

namespace Nis2Functions.Law;

/// <summary>Everything that is known of a country's law.</summary>
/// <param name="Status">in-force, coming or not-in-force.</param>
/// <param name="Force">law, or expectation where no act is in force.</param>
/// <param name="Rules">The stages as they apply, the directive's filling the gaps of the act.</param>
/// <param name="Unread">What nobody has read: a gap in this reading, not in the law.</param>
/// <param name="Facts">The pack itself. What is missing there was not read; an empty list says that nothing was found.</param>
public sealed record LawView(
    string Country,
    string Name,
    string Status,
    Force Force,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] LocalDate? InForceFrom,
    IReadOnlyList<EffectiveRule> Rules,
    IReadOnlyList<string> Unread,
    LawPack Facts)
{
    internal static LawView Of(LawPack pack, Instant now)
    {
        var applied = pack.InForceAt(now) ? pack : LawPacks.Directive;
        return new LawView(
            pack.Country!,
            pack.Name ?? pack.Country!,
            LawSummary.StatusOf(pack, now),
            pack.InForceAt(now) ? Force.Law : Force.Expectation,
            pack.InForceFrom,
            EffectiveRule.Of(applied),
            UnreadFacts.Of(pack),
            pack);
    }
}
