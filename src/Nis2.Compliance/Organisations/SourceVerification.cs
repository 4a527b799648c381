namespace Nis2.Compliance.Organisations;

/// <summary>How deliveries of a source are verified, as data; the secret is kept elsewhere. What a method has no use for is null.</summary>
public sealed record SourceVerification(VerificationMethod Method)
{
    public const int DefaultTolerance = 300;
    public const string DefaultParameter = "token";

    /// <summary>Of the signature, or of the secret itself.</summary>
    public string? Header { get; init; }

    /// <summary>What stands before the signature or the secret, such as <c>sha256=</c>; other entries prove nothing.</summary>
    public string? Prefix { get; init; }

    /// <summary>SHA-256 where it is null.</summary>
    public HmacAlgorithm? Algorithm { get; init; }

    /// <summary>Hexadecimal where it is null.</summary>
    public SignatureEncoding? Encoding { get; init; }

    /// <summary>One character between several signatures, of which one must match; null where there is only one.</summary>
    public string? Separator { get; init; }

    /// <summary>The header of the instant of sending; null where none is signed.</summary>
    public string? TimestampHeader { get; init; }

    /// <summary>Unix seconds where it is null.</summary>
    public TimestampForm? Timestamp { get; init; }

    /// <summary>The body alone where it is null.</summary>
    public SignedContent? Signed { get; init; }

    /// <summary>Seconds that the timestamp may be away from now; <see cref="DefaultTolerance"/> where it is null.</summary>
    public int? Tolerance { get; init; }

    /// <summary>Of the address; <see cref="DefaultParameter"/> where it is null.</summary>
    public string? Parameter { get; init; }

    /// <summary>The only application, by its client id, whose tokens count.</summary>
    public string? Caller { get; init; }

    /// <summary>The application role that its token must carry.</summary>
    public string? Role { get; init; }
}
