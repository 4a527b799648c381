namespace Nis2.Compliance.Scope;

/// <summary>Duties that a class switches on and off.</summary>
public enum ScopeDuty
{
    /// <summary>Cybersecurity risk-management measures, Art. 21.</summary>
    Measures,

    /// <summary>Measures and significance as Implementing Regulation (EU) 2024/2690 has them.</summary>
    ImplementingRegulation,

    /// <summary>Reporting of significant incidents, Art. 23(4).</summary>
    Reporting,

    /// <summary>Telling recipients of services, Art. 23(1) and (2).</summary>
    RecipientNotices,

    /// <summary>Duties of the management body, Art. 20.</summary>
    Governance,

    /// <summary>Registration with the competent authority, Art. 3(4).</summary>
    Registration,

    /// <summary>Data for the register of digital entities, Art. 27.</summary>
    DigitalRegistration,

    /// <summary>Database of domain name registration data, Art. 28.</summary>
    DomainData,

    /// <summary>Supervision before and after the event, Art. 32.</summary>
    FullSupervision,

    /// <summary>Supervision on evidence of non-compliance only, Art. 33.</summary>
    LaterSupervision,

    /// <summary>Germany: evidence of operators of critical facilities every three years, § 39 BSIG.</summary>
    RegularEvidence,
}
