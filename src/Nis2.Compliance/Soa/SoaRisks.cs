using NodaTime;
using Nis2.Compliance.Soa.Reading;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

/// <summary>Risks that are kept elsewhere and followed here.</summary>
internal static class SoaRisks
{
    public static Decision Decide(SoaState state, IReadOnlyList<RiskEntry> risks, bool whole, Instant now)
    {
        var known = state.Risks.ToDictionary(risk => risk.Id, StringComparer.Ordinal);
        if (risks.Count > SoaLimits.Risks || (!whole && known.Keys.Union(risks.Select(risk => risk.Id)).Count() > SoaLimits.Risks))
            return Inputs.Invalid("too-many-risks", $"At most {SoaLimits.Risks} risks are followed here.", "risks");
        if (risks.Select(risk => risk.Id).Distinct(StringComparer.Ordinal).Count() < risks.Count)
            return Inputs.Invalid("risk-repeated", "One entry a risk.", "risks");
        if (risks.Select(Check).FirstOrDefault(refusal => refusal is not null) is { } refused)
            return refused;
        RiskEntry[] changed = [.. risks.Where(risk => !DomainJson.Same(known.GetValueOrDefault(risk.Id), risk))];
        string[] removed = whole ? [.. known.Keys.Except(risks.Select(risk => risk.Id))] : [];
        return changed.Length + removed.Length == 0 ? Decision.Accept() : Decision.Accept(new RisksStated(
            now, [.. changed.Select(risk => risk with { Title = null, Owner = null, Level = null })], removed, Texts(changed)));
    }

    public static Decision Decide(SoaState state, RemoveRisk remove, Instant now) => state.Risks.Any(risk => risk.Id == remove.Id)
        ? Decision.Accept(new RisksStated(now, [], [remove.Id]))
        : new Refusal(RefusalKind.NotFound, "risk-not-found", "No such risk is followed here.");

    private static IReadOnlyList<RiskTexts>? Texts(IEnumerable<RiskEntry> risks)
    {
        RiskTexts[] texts =
        [
            .. risks.Select(risk => new RiskTexts(risk.Id, risk.Title, risk.Owner, risk.Level))
                .Where(text => text != new RiskTexts(text.Id)),
        ];
        return texts.Length == 0 ? null : texts;
    }

    private static Refusal? Check(RiskEntry risk) => Inputs.Refused(
        out var refusal,
        Inputs.Text(risk.Id, "id", SoaLimits.RiskId),
        Inputs.Optional(risk.Title, "title", SoaLimits.Name),
        Inputs.Optional(risk.Owner, "owner", SoaLimits.Name),
        Inputs.Optional(risk.Level, "level", SoaLimits.Name),
        risk.Measures.Count > SoaLimits.Measures
            ? Inputs.Invalid("too-many-measures", $"At most {SoaLimits.Measures} measures.", "measures")
            : null,
        risk.Measures.All(one => AnnexA.IsNew(one) || AnnexA.IsClause(one))
            ? null
            : Inputs.Invalid("measure-unknown", "Controls (A.5.24) and clauses (9.2) of ISO/IEC 27001:2022 are needed.", "measures"),
        risk.Link is null || SoaLimits.IsLink(risk.Link)
            ? null
            : Inputs.Invalid("link-malformed", "An address that begins with https:// is needed.", "link"))
        ? refusal
        : null;
}
