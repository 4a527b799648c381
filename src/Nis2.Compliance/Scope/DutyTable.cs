using static Nis2.Compliance.Scope.Answers;

namespace Nis2.Compliance.Scope;

/// <summary>What a class switches on, and which provision says so.</summary>
internal static class DutyTable
{
    public static IReadOnlyList<DutyState> Of(EntityFacts entity, ClassRange range, IReadOnlyList<Relief> reliefs) =>
        [.. All(entity, range).Select(duty => Relieved(duty, reliefs))];

    private static IEnumerable<DutyState> All(EntityFacts entity, ClassRange range)
    {
        var german = entity.Country == GermanLaw.Country;
        var covered = range.Reaches(EntityClass.Important);
        var essential = range.Reaches(EntityClass.Essential);
        var registrar = Answers.Of(entity.Cases.DomainRegistrar);
        yield return new(ScopeDuty.Measures, covered, german ? "§§ 30, 31 BSIG" : "Art. 21");
        yield return new(
            ScopeDuty.ImplementingRegulation, And(covered, entity.SpecifiedType), "Reg. (EU) 2024/2690 Art. 1",
            "Specifies measures and significance for DNS, TLD, cloud, data centre, CDN, managed services, platforms and trust services.");
        yield return new(ScopeDuty.Reporting, covered, german ? "§ 32 BSIG" : "Art. 23(4)");
        yield return german
            ? new(ScopeDuty.RecipientNotices, covered, "§ 35 BSIG; Art. 23(1), (2)", Recipients(entity))
            : new(ScopeDuty.RecipientNotices, covered, "Art. 23(1), (2)");
        yield return new(ScopeDuty.Governance, covered, german ? "§ 38 BSIG" : "Art. 20");
        yield return new(
            ScopeDuty.Registration, range.Reaches(EntityClass.RegistrarOnly), german ? "§ 33 BSIG" : "Art. 3(4)",
            german ? null : "Whether the entity registers itself or is listed is for the Member State to say.");
        yield return new(
            ScopeDuty.DigitalRegistration, Or(registrar, And(covered, entity.DigitalType)), german ? "§ 34 BSIG; Art. 27" : "Art. 27");
        yield return new(ScopeDuty.DomainData, Or(registrar, entity.TldRegistry), "Art. 28");
        yield return new(ScopeDuty.FullSupervision, essential, german ? "§ 61 BSIG" : "Art. 32");
        yield return new(ScopeDuty.LaterSupervision, And(covered, Not(essential)), german ? "§ 62 BSIG" : "Art. 33");
        yield return new(
            ScopeDuty.RegularEvidence, german ? Answers.Of(entity.Cases.CriticalEntity) : Answer.No, "§ 39 BSIG",
            german ? "Operators of critical facilities only." : "Germany only.");
    }

    private static string Recipients(EntityFacts entity) =>
        entity.Sector("I.3.", "I.4.", "I.8.", "I.9.", "II.6.") == Answer.Yes
            ? "On order of the BSI; in this sector also of one's own accord about significant threats (§ 35(2))."
            : "On order of the BSI (§ 35(1)); the directive makes it a duty of one's own where appropriate.";

    private static DutyState Relieved(DutyState duty, IReadOnlyList<Relief> reliefs)
    {
        if (duty.Applies == Answer.No)
            return duty;
        if (reliefs.FirstOrDefault(relief => !relief.Partly && (relief.Whole || relief.Lifted.Contains(duty.Duty))) is { } lifted)
            return new DutyState(duty.Duty, Answer.No, lifted.Article, lifted.Text);
        return reliefs.FirstOrDefault(relief => relief.Lifted.Contains(duty.Duty)) is { } partly
            ? duty with { Note = $"Only for what {partly.Article} does not take out." }
            : duty;
    }
}
