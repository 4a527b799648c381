using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Notices;

/// <summary>Raising the same notice again changes nothing.</summary>
public sealed record RaiseNotice(SubjectId Subject, Notice Notice, IReadOnlyList<Recipient> Recipients) : NoticeCommand;
