using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Assessments;

/// <param name="Details">As they are from now on, without texts.</param>
[EventType("assessment.action-revised")]
public sealed record ActionRevised(int Number, ActionDetails Details, [Erasable] ActionTexts? Texts = null) : SubjectEvent;
