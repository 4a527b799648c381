using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>Which ways of verifying a source make sense. What its kind of sender can do is for the app to know.</summary>
public static class SourceVerificationRules
{
    private const int LongestPrefix = 32;
    private const int LongestRole = 120;
    private const int LeastTolerance = 30;
    private const int MostTolerance = 3600;
    private const string Field = "verification";

    // None of these tells who sent a delivery, and a proof kept with it would leak.
    private static readonly string[] Useless =
        ["host", "content-type", "content-length", "user-agent", "accept", "connection", "transfer-encoding", "date"];

    public static Refusal? Check(SourceVerification asked) => Inputs.Refused(out var refusal, [.. Of(asked), .. Foreign(asked)])
        ? refusal
        : null;

    private static IEnumerable<Refusal?> Of(SourceVerification asked) => asked.Method switch
    {
        VerificationMethod.Hmac => Hmac(asked),
        VerificationMethod.HeaderSecret => [Header(asked.Header, "header"), Prefix(asked)],
        VerificationMethod.UrlSecret =>
        [
            asked.Parameter is null or { Length: > 0 and <= 40 } && (asked.Parameter ?? "t").All(char.IsAsciiLetterOrDigit)
                ? null
                : Invalid("parameter", "Letters and digits, 40 at most."),
        ],
        VerificationMethod.EntraToken =>
        [
            Guid.TryParseExact(asked.Caller, "D", out _)
                ? null
                : Invalid("caller", "The client id of the one application whose tokens count is needed."),
            Inputs.Text(asked.Role, Field + ".role", LongestRole),
        ],
        _ => [],
    };

    private static IEnumerable<Refusal?> Hmac(SourceVerification asked)
    {
        var timed = (asked.Signed ?? SignedContent.Body) != SignedContent.Body;
        yield return Header(asked.Header, "header");
        yield return Prefix(asked);
        yield return asked.Separator is null or { Length: 1 } ? null : Invalid("separator", "One character separates signatures.");
        yield return timed || asked.TimestampHeader is not null ? Header(asked.TimestampHeader, "timestampHeader") : null;
        yield return timed || (asked.TimestampHeader ?? (object?)asked.Timestamp ?? asked.Tolerance) is null
            ? null
            : Invalid("signed", "A timestamp that the signature does not cover proves nothing.");
        yield return asked.Tolerance is null or (>= LeastTolerance and <= MostTolerance)
            ? null
            : Invalid("tolerance", $"{LeastTolerance} to {MostTolerance} seconds.");
    }

    // A field without a meaning is a misunderstanding: better told than ignored.
    private static IEnumerable<Refusal?> Foreign(SourceVerification asked)
    {
        var hmac = asked.Method == VerificationMethod.Hmac;
        var header = hmac || asked.Method == VerificationMethod.HeaderSecret;
        var entra = asked.Method == VerificationMethod.EntraToken;
        yield return Unused(header, asked.Header, "header");
        yield return Unused(header, asked.Prefix, "prefix");
        yield return Unused(hmac, asked.Algorithm, "algorithm");
        yield return Unused(hmac, asked.Encoding, "encoding");
        yield return Unused(hmac, asked.Separator, "separator");
        yield return Unused(hmac, asked.TimestampHeader, "timestampHeader");
        yield return Unused(hmac, asked.Timestamp, "timestamp");
        yield return Unused(hmac, asked.Signed, "signed");
        yield return Unused(hmac, asked.Tolerance, "tolerance");
        yield return Unused(asked.Method == VerificationMethod.UrlSecret, asked.Parameter, "parameter");
        yield return Unused(entra, asked.Caller, "caller");
        yield return Unused(entra, asked.Role, "role");
    }

    private static Refusal? Unused(bool used, object? value, string field) =>
        used || value is null ? null : Invalid(field, "This method has no use for it.");

    private static Refusal? Prefix(SourceVerification asked) =>
        asked.Prefix is null || (asked.Prefix.Length is > 0 and <= LongestPrefix && asked.Prefix.All(letter => letter is >= ' ' and <= '~'))
            ? null
            : Invalid("prefix", $"1 to {LongestPrefix} printable ASCII characters.");

    private static Refusal? Header(string? name, string field) =>
        name is { Length: > 0 and <= 64 }
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
        && !Useless.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? null
            : Invalid(field, "The name of a header that carries a proof is needed: letters, digits and hyphens.");

    private static Refusal Invalid(string field, string detail) => Inputs.Invalid("verification-unfit", detail, $"{Field}.{field}");
}
