using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Suppliers;

/// <summary>What is null stays as it was; the flags tell an unchanged text from an erased one.</summary>
[EventType("supplier.revised")]
public sealed record SupplierRevised(
    bool NameChanged,
    bool ServicesChanged,
    string? Country = null,
    SupplierPolicy? Policy = null,
    [Erasable] string? Name = null,
    [Erasable] string? Services = null) : SubjectEvent;
