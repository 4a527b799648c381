using System.Text.RegularExpressions;

namespace Nis2Functions.Pages;

/// <summary>Where signing in goes on to: one of this app's own pages.</summary>
internal static partial class NextPage
{
    private const int Longest = 500;

    /// <summary>Null where it is none.</summary>
    public static string? Checked(string? address) =>
        address is { Length: <= Longest } && Own().IsMatch(address) ? address : null;

    // Nothing that a browser could take for another host: no backslash, no second slash at the start.
    [GeneratedRegex(@"^/organisations/[A-Za-z0-9/._~%?=&-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
