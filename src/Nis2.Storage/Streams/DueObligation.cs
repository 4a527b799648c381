using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <param name="SubjectTitle">May hold personal data.</param>
public sealed record DueObligation(SubjectId Subject, string SubjectTitle, Obligation Obligation);
