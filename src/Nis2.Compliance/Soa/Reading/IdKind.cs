namespace Nis2.Compliance.Soa.Reading;

internal enum IdKind
{
    /// <summary>Nothing that looks like an id.</summary>
    None,
    Id,

    /// <summary>A group, such as <c>A.5</c>.</summary>
    Heading,

    /// <summary>A range or a list, such as <c>6.1-6.3</c>.</summary>
    Several,

    /// <summary>A family or a gap to be filled, such as <c>A.11.1.x</c>.</summary>
    Wildcard,

    /// <summary>A measure below a control, such as <c>5.13.01</c>.</summary>
    Measure,

    /// <summary>Of another catalogue.</summary>
    Foreign,

    /// <summary>An id that a spreadsheet took for a day.</summary>
    Date,
}
