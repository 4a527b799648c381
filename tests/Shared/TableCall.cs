namespace Nis2.Tests.Shared;

/// <param name="Number">1 for the first call of the table's life.</param>
/// <param name="Operation"><c>find</c>, <c>range</c>, <c>write</c> (one change), <c>transaction</c>.</param>
public sealed record TableCall(int Number, string Operation, string Partition, IReadOnlyList<string> Keys);
