using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;

namespace Nis2.Compliance.Scope;

/// <summary>Art. 34(4) and (5): maxima that Member States may exceed; § 65 BSIG keeps to them.</summary>
internal static class ExposureTable
{
    private const string Floor = "The Member State may go higher; registration and other duties follow national rules (Art. 36).";
    private const string Expected = "No act is in force: the directive's maxima as an expectation, nothing that can be fined yet.";
    private const string German =
        "The percentage where worldwide turnover exceeds EUR 500 million; registration: up to EUR 500 000 (§ 65 BSIG).";

    public static IReadOnlyList<Exposure> Of(EntityFacts entity, ClassRange range, IReadOnlyList<DutyState> duties, Force force)
    {
        if (duties.All(duty => duty.Duty is not (ScopeDuty.Measures or ScopeDuty.Reporting) || duty.Applies == Answer.No))
            return [];
        if (IsGermanFederal(entity))
            return [];
        var (basis, note) = entity.Country == GermanLaw.Country
            ? ("§ 65 BSIG", German)
            : ("Directive (EU) 2022/2555 Art. 34", force == Force.Expectation ? Expected : Floor);
        var all = new List<Exposure>();
        if (range is { AtLeast: <= EntityClass.Important, AtMost: >= EntityClass.Important })
            all.Add(For(entity, EntityClass.Important, 7_000_000, 1.4m, basis, note));
        if (range.AtMost == EntityClass.Essential)
            all.Add(For(entity, EntityClass.Essential, 10_000_000, 2m, basis, note));
        return all;
    }

    /// <summary>Of the act as a whole: registrars and others without a class owe registration, which has penalties of its own.</summary>
    public static NationalPenalties? Penalties(EntityFacts entity, IReadOnlyList<DutyState> duties, LawPack pack) =>
        IsGermanFederal(entity) || duties.All(duty => duty.Applies == Answer.No) ? null : NationalPenalties.Of(pack);

    private static bool IsGermanFederal(EntityFacts entity) =>
        entity.Country == GermanLaw.Country && entity.CentralAdministration == Answer.Yes;

    private static Exposure For(EntityFacts entity, EntityClass of, decimal maximum, decimal percent, string basis, string note)
    {
        var turnover = entity.Size.TurnoverEur;
        decimal? amount = turnover.AtMost == turnover.AtLeast ? Math.Max(maximum, turnover.AtLeast * percent / 100) : null;
        return new Exposure(of, maximum, percent, amount, basis, note);
    }
}
