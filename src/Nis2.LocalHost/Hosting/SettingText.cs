using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Nis2.LocalHost.Hosting;

/// <summary>Texts of attributes and host.json, in which <c>%Name%</c> stands for a setting.</summary>
internal sealed partial class SettingText(IConfiguration settings)
{
    /// <exception cref="StartupRefusedException">A setting that the text names isn't set.</exception>
    public string Resolve(string text) => Placeholder().Replace(text, match =>
        settings[match.Groups[1].Value.Replace("__", ":", StringComparison.Ordinal)]
        ?? throw new StartupRefusedException($"'{text}' names the setting '{match.Groups[1].Value}', which isn't set."));

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Placeholder();
}
