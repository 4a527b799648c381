namespace Nis2.Compliance.Packs;

public enum PackStatus
{
    Building,
    Built,
    Failed,
    Expired,
}
