using System.Text.RegularExpressions;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Incidents;

/// <summary>What proves that something was handed in.</summary>
internal static partial class Proof
{
    /// <param name="hash">Lower case.</param>
    public static Refusal? Check(string? hash) => Sha256().IsMatch(hash ?? string.Empty)
        ? null
        : Inputs.Invalid("sha256-malformed", "64 hexadecimal digits are needed.", "payloadSha256");

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();
}
