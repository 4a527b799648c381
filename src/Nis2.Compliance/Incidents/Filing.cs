namespace Nis2.Compliance.Incidents;

/// <summary>Where the exact bytes of a report lie that was handed in.</summary>
/// <param name="ContentType">As whoever filed it names it.</param>
/// <param name="Authority">To whom it was handed in.</param>
/// <param name="Generated">True where the bytes were made from a draft here.</param>
/// <param name="SignedOffBy">Who signed the content off.</param>
/// <param name="WithoutSignOff">True where the organisation wants a sign-off and there was none: the law's clock weighs more.</param>
public sealed record Filing(
    string EvidenceId,
    string ContentType,
    string? Authority = null,
    bool Generated = false,
    string? SignedOffBy = null,
    bool WithoutSignOff = false);
