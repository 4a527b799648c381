using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Scope;

/// <summary>What people call duties and classes, by language; in German the directive's words, national terms stand beside them.</summary>
public static class ScopeNames
{
    public static GuidedText Of(ScopeDuty duty) => duty switch
    {
        ScopeDuty.Measures => new("Risk-management measures", "Risikomanagementmaßnahmen"),
        ScopeDuty.ImplementingRegulation => new("Implementing Regulation (EU) 2024/2690", "Durchführungsverordnung (EU) 2024/2690"),
        ScopeDuty.Reporting => new("Reporting of significant incidents", "Meldung erheblicher Sicherheitsvorfälle"),
        ScopeDuty.RecipientNotices => new("Telling the recipients of services", "Unterrichtung der Empfänger von Diensten"),
        ScopeDuty.Governance => new("Duties of the management body", "Pflichten der Leitungsorgane"),
        ScopeDuty.Registration => new("Registration", "Registrierung"),
        ScopeDuty.DigitalRegistration => new("Register of digital entities", "Register der digitalen Einrichtungen"),
        ScopeDuty.DomainData => new("Domain name registration data", "Domänennamen-Registrierungsdaten"),
        ScopeDuty.FullSupervision => new("Supervision before and after the event", "Aufsicht auch ohne Anlass"),
        ScopeDuty.LaterSupervision => new("Supervision on evidence of a breach", "Aufsicht nur bei Hinweisen auf einen Verstoß"),
        ScopeDuty.RegularEvidence => new("Evidence every three years", "Nachweise alle drei Jahre"),
        _ => throw new ArgumentOutOfRangeException(nameof(duty), duty, "Unknown duty."),
    };

    public static GuidedText Of(EntityClass of) => of switch
    {
        EntityClass.Essential => new("Essential entity", "Wesentliche Einrichtung"),
        EntityClass.Important => new("Important entity", "Wichtige Einrichtung"),
        EntityClass.RegistrarOnly => new("Domain name registration services only", "Nur Domänennamen-Registrierungsdienste"),
        EntityClass.None => new("Not in scope", "Nicht erfasst"),
        _ => throw new ArgumentOutOfRangeException(nameof(of), of, "Unknown class."),
    };
}
