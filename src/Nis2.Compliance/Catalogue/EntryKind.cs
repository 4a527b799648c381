namespace Nis2.Compliance.Catalogue;

public enum EntryKind
{
    /// <summary>Article or paragraph of the directive, where it isn't a measure.</summary>
    Provision,

    /// <summary>One of Art. 21(2)(a)-(j).</summary>
    Measure,

    /// <summary>Section of the Annex to Regulation (EU) 2024/2690.</summary>
    Section,

    /// <summary>Subsection of that Annex.</summary>
    Subsection,

    /// <summary>Clause of ISO/IEC 27001.</summary>
    Clause,

    /// <summary>Annex A control of ISO/IEC 27001.</summary>
    Control,

    /// <summary>What NIS2 asks for and ISO/IEC 27001 doesn't.</summary>
    Duty,

    /// <summary>What another act asks of some types of entity.</summary>
    SectorRule,

    /// <summary>A Member State's own set of requirements or framework.</summary>
    NationalSet,
}
