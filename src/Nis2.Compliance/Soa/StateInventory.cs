namespace Nis2.Compliance.Soa;

public sealed record StateInventory(ScopeInventory Inventory) : SoaCommand;
