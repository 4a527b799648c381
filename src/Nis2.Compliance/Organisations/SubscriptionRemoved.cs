using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.subscription-removed")]
public sealed record SubscriptionRemoved(string Subscription) : SubjectEvent;
