using NodaTime;

namespace Nis2.Compliance.Soa;

/// <summary>The file that rows came from.</summary>
/// <param name="Evidence">Id under which the file is kept, unchanged.</param>
public sealed record SoaSource(string Import, string Evidence, string Sha256, SoaEdition Edition, Instant AcceptedAt);
