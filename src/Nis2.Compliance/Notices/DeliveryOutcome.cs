namespace Nis2.Compliance.Notices;

public enum DeliveryOutcome
{
    Delivered,
    Failed,
}
