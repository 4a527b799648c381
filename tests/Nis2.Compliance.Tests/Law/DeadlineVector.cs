using Nis2.Compliance.Law;

namespace Nis2.Compliance.Tests.Law;

public sealed record DeadlineVector(
    string Id, PeriodUnit Unit, int Amount, string Anchor, string Zone, string Due, string LegalLatest, string Why, string? Country = null);
