using Nis2.Storage.Blobs;

namespace Nis2.Storage.Evidence;

/// <param name="MaxBytes">Of one file.</param>
/// <param name="Immutability">Null where the account knows no policies.</param>
public sealed record EvidenceRules(long MaxBytes, Immutability? Immutability = null);
