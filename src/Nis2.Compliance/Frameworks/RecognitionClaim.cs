using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Frameworks;

/// <param name="Says">As the source prints it.</param>
/// <param name="Confidence">One of <see cref="Law.Confidence"/>, of the correction.</param>
public sealed record RecognitionClaim(string Country, string Source, string Says, GuidedText Correction, string Confidence);
