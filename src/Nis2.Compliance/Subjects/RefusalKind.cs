namespace Nis2.Compliance.Subjects;

public enum RefusalKind
{
    /// <summary>The request itself is wrong.</summary>
    Invalid,

    /// <summary>Right in itself, but not in the subject's present state.</summary>
    Conflict,

    NotFound,
}
