using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>What notices may say of incidents from now on.</summary>
[EventType("organisation.telling-rules-set")]
public sealed record TellingRulesSet(TellingRules Rules) : SubjectEvent;
