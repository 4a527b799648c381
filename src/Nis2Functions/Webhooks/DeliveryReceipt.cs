namespace Nis2Functions.Webhooks;

/// <param name="Delivery">The sender's id of the delivery, or one derived from its bytes where it sends none.</param>
public sealed record DeliveryReceipt(string Delivery);
