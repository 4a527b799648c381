using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <param name="Due">The <c>d!</c> rows that stand after these changes.</param>
/// <param name="Complete">False where changes did not fit into one transaction.</param>
internal sealed record IndexChanges(IReadOnlyList<RowChange> Rows, IReadOnlyDictionary<string, string> Due, bool Complete);
