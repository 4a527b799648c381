using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>Raising the same notice again changes nothing.</summary>
/// <param name="Chain">Whom to page until somebody acknowledges; null where delivery is all that matters.</param>
public sealed record RaiseNotice(
    SubjectId Subject, Notice Notice, IReadOnlyList<Recipient> Recipients, OnCallChain? Chain = null) : NoticeCommand
{
    public static RaiseNotice Page(SubjectId subject, Notice notice, OnCallChain chain) => new(subject, notice, chain.Recipients, chain);
}
