using System.Security.Cryptography;
using System.Text;

namespace Nis2.Pages.Layout;

/// <summary>The one style sheet, inlined in every page.</summary>
internal static class StyleSheet
{
    public static string Text { get; } = Read();

    /// <summary>Source expression by which a content security policy lets exactly this text through.</summary>
    public static string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    private static string Read()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("site.css")!;
        using var reader = new StreamReader(stream);
        // Browsers hash the text after turning line ends into \n.
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
