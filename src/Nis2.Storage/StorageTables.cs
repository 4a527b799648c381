using Nis2.Storage.Tables;

namespace Nis2.Storage;

/// <summary>The room's tables; register another one before <c>AddNis2Storage</c> to keep them elsewhere.</summary>
/// <param name="Streams">One partition an organisation: its subjects and people.</param>
/// <param name="Registry">Organisations, roles, feeds, deliveries.</param>
/// <param name="Mappings">One partition a mapping set or catalogue.</param>
public sealed record StorageTables(ITable Streams, ITable Registry, ITable Mappings);
