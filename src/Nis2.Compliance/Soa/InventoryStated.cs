using NodaTime;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa;

[EventType("soa.inventory-stated")]
public sealed record InventoryStated(Instant At, ScopeInventory Inventory) : SubjectEvent;
