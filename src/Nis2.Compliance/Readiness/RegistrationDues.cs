using NodaTime;
using Nis2.Compliance.Law;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Scope;

namespace Nis2.Compliance.Readiness;

/// <summary>Last days of registrations and change notices.</summary>
internal static class RegistrationDues
{
    /// <summary>Those who qualified when the act came into force, or who don't know since when, belong to the first wave.</summary>
    public static ItemDue Of(FollowedEntity entity, Register register)
    {
        var rule = RegistrationRules.For(entity.Country);
        var period = register == Register.Digital ? rule.DigitalPeriod ?? rule.Period : rule.Period;
        var firstWave = entity.QualifiesSince is not { } since || since <= rule.InForceFrom;
        // A first deadline is the general register's: a period of the digital one's own counts from the act's first day.
        var first = register == Register.Digital && rule.DigitalPeriod is not null ? null : rule.FirstDeadline;
        var (lastDay, confidence) = (firstWave, first) switch
        {
            (true, { } day) when rule.InForceFrom is not null => (day, rule.FirstConfidence ?? Confidence.Unread),
            _ => (LastDay(rule, period, firstWave ? rule.CountsFrom ?? rule.InForceFrom : entity.QualifiesSince),
                period?.Confidence ?? rule.TextConfidence),
        };
        var applies = register == Register.Digital ? entity.DigitalRegistration : entity.Registration;
        return new ItemDue(
            ReadinessIds.Registration(register, entity.Country, entity.Entity),
            register == Register.Digital
                ? $"Digital registration: {entity.Name} ({entity.Country})"
                : $"Registration: {entity.Name} ({entity.Country})",
            lastDay is { } last ? EndOf(last, entity) : null,
            null,
            rule.InForceFrom is null || applies != Answer.Yes ? Force.Expectation : Force.Law,
            $"{period?.Basis ?? Article(register)}: {rule.Text}",
            confidence);
    }

    /// <summary>The earlier of the directive's period from the change and national law's, which may run from knowledge.</summary>
    public static ItemDue Of(EntityChange change, FollowedEntity entity)
    {
        var rule = RegistrationRules.For(change.Country);
        var digital = change.Register == Register.Digital;
        var (amount, unit, basis, confidence) = digital ? (3, PeriodUnit.Month, "Art. 27(3)", Confidence.Verified)
            : (2, PeriodUnit.Week, "Art. 3(4)", Confidence.Verified);
        var directive = End(amount, unit, change.ChangedOn, entity);
        var national = (digital ? rule.DigitalChangePeriod : rule.ChangePeriod) is { } period
            ? End(period.Amount, period.Unit, rule.ChangeCountsFromKnowledge && !digital ? change.KnownOn : change.ChangedOn, entity)
            : directive;
        var named = digital ? rule.DigitalChangePeriod : rule.ChangePeriod;
        return new ItemDue(
            ReadinessIds.Change(change.Id),
            $"Change notice: {entity.Name} ({entity.Country})",
            Instant.Min(directive.Due, national.Due),
            national.LegalLatest > Instant.Min(directive.Due, national.Due) ? national.LegalLatest : null,
            rule.InForceFrom is null ? Force.Expectation : Force.Law,
            named is null ? $"Directive (EU) 2022/2555 {basis}" : $"{named.Basis}; Directive (EU) 2022/2555 {basis}",
            named?.Confidence ?? confidence);
    }

    public static Instant EndOf(LocalDate day, FollowedEntity entity) => DeadlineCalculator.EndOfDay(day, Zones.Of(entity.Zone));

    private static LocalDate? LastDay(RegistrationRule rule, RegistrationPeriod? period, LocalDate? from) =>
        rule.InForceFrom is null || period is null || from is not { } day
            ? null
            : DeadlineCalculator.LastDay(period.Amount, period.Unit, day, HolidayCalendars.For(rule.Country));

    private static Deadline End(int amount, PeriodUnit unit, LocalDate from, FollowedEntity entity)
    {
        var zone = Zones.Of(entity.Zone);
        return DeadlineCalculator.End(
            amount, unit, rolling: true, zone.AtStartOfDay(from).ToInstant(), zone, HolidayCalendars.For(entity.Country));
    }

    private static string Article(Register register) =>
        register == Register.Digital ? "Directive (EU) 2022/2555 Art. 27" : "Directive (EU) 2022/2555 Art. 3(4)";
}
