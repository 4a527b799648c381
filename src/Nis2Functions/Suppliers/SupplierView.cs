using Nis2.Compliance.Suppliers;
using Nis2.Storage.Streams;
using NodaTime;

namespace Nis2Functions.Suppliers;

/// <param name="NextStepAt">When its clock looks at it again.</param>
public sealed record SupplierView(
    string Id,
    int Version,
    SupplierStatus Status,
    string? Name,
    string? Services,
    string? Country,
    Criticality Criticality,
    string Zone,
    SupplierPolicy Policy,
    Instant RegisteredAt,
    ReviewCycle? Cycle,
    SupplierReview? LastReview,
    Instant? EndedAt,
    Instant? NextStepAt,
    string? NextStep)
{
    internal static SupplierView Of(Subject<SupplierState> subject) => new(
        subject.Id.Value,
        subject.Version,
        subject.State.Status,
        subject.State.Name,
        subject.State.Services,
        subject.State.Country,
        subject.State.Criticality,
        subject.State.Zone,
        subject.State.Policy,
        subject.State.RegisteredAt,
        subject.State.Cycle,
        subject.State.LastReview,
        subject.State.EndedAt,
        subject.Next?.At,
        subject.Next?.What);
}
