using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

[EventType("organisation.subscription-configured")]
public sealed record SubscriptionConfigured(Subscription Subscription) : SubjectEvent;
