namespace Nis2.Storage.Directory;

/// <param name="Continuation">Null at the end. A page may be short of rows, or empty, before that.</param>
public sealed record DeliveryPage(IReadOnlyList<DeliveryReference> Items, string? Continuation);
