using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Assessments;

[EventType("assessment.analysis-recorded")]
public sealed record AnalysisRecorded(KeptAnalysis Analysis) : SubjectEvent;
