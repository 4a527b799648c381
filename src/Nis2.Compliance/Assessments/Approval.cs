using NodaTime;

namespace Nis2.Compliance.Assessments;

/// <summary>It holds for one content only: compare the hash.</summary>
/// <param name="By">Opaque id of the person.</param>
/// <param name="Evidence">Id under which the approved content is kept.</param>
public sealed record Approval(int Number, string Sha256, string Evidence, Instant At, string By);
