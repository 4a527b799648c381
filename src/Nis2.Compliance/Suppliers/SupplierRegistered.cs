using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

[EventType("supplier.registered")]
public sealed record SupplierRegistered(
    Instant RegisteredAt,
    Criticality Criticality,
    string Zone,
    SupplierPolicy Policy,
    string? Country = null,
    [Erasable] string? Name = null,
    [Erasable] string? Services = null) : SubjectEvent;
