using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>The organisation's own rules for its reports as they are from now on.</summary>
[EventType("organisation.reporting-rules-set")]
public sealed record ReportingRulesSet(ReportingRules Rules) : SubjectEvent;
