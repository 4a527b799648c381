using System.Security.Cryptography;
using System.Text;

namespace Nis2Functions.Webhooks.Verification;

internal static class Signatures
{
    /// <summary>
    /// As text, so that one signature has one spelling: decoders of hex and base64 take several. The time depends on the lengths only.
    /// </summary>
    public static bool Same(string expected, string given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given));

    /// <summary>True where any secret's signature is the given one; every secret is tried, so that the time doesn't tell which.</summary>
    public static bool AnyMatches(IEnumerable<string> expected, IReadOnlyCollection<string> given)
    {
        var matches = false;
        foreach (var one in expected)
        {
            foreach (var other in given)
                matches |= Same(one, other);
        }

        return matches;
    }
}
