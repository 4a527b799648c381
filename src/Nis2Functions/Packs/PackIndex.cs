using System.Globalization;
using System.Net;
using System.Text;
using Nis2.Compliance.Packs;
using Nis2.Compliance.Soa.Export;
using NodaTime.Text;

namespace Nis2Functions.Packs;

/// <summary>The page that one opens first: self-contained, no script, everything escaped.</summary>
internal static class PackIndex
{
    private const string Style =
        "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}"
        + "table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}"
        + "code{font-size:.8rem;word-break:break-all}.failed{border:2px solid #a40000;padding:.5rem 1rem}"
        + "@media print{a{color:inherit;text-decoration:none}}";

    public static string Of(PackManifest pack, ExportLanguage language)
    {
        var say = PackWords.Of(language);
        var page = new StringBuilder()
            .Append("<!doctype html><html lang=\"").Append(say.Language).Append("\"><head><meta charset=\"utf-8\"><title>")
            .Append(say.Title).Append("</title><style>").Append(Style).Append("</style></head><body>")
            .Append("<h1>").Append(say.Title).Append("</h1><p>")
            .Append(Text(pack.Organisation)).Append(" &middot; ").Append(Scope(pack.Scope, say)).Append(" &middot; ")
            .Append(InstantPattern.General.Format(pack.RequestedAt)).Append("</p>");
        if (pack.Text is { } text)
            page.Append("<blockquote>").Append(Text(text)).Append("</blockquote>");
        page.Append("<p>").Append(say.Check).Append(" <code>sha256sum -c SHA256SUMS</code></p>");
        Failed(page, pack, say);
        Parts(page, pack, say);
        Evidence(page, pack, say);
        Files(page, pack, say);
        return page.Append("</body></html>\n").ToString();
    }

    private static void Failed(StringBuilder page, PackManifest pack, PackWords say)
    {
        if (pack.Failed.Count == 0)
        {
            page.Append("<p>").Append(say.Whole).Append("</p>");
            return;
        }

        page.Append("<section class=\"failed\"><h2>").Append(say.Failed).Append("</h2><ul>");
        foreach (var failed in pack.Failed)
            page.Append("<li>").Append(Text(failed)).Append("</li>");
        page.Append("</ul></section>");
    }

    private static void Parts(StringBuilder page, PackManifest pack, PackWords say)
    {
        page.Append("<h2>").Append(say.Parts).Append("</h2><table>");
        foreach (var part in pack.Parts)
        {
            page.Append("<tr><td>").Append(Text(part.Name)).Append("</td><td>")
                .Append(part.Built ? part.Files.ToString(CultureInfo.InvariantCulture) : say.NotBuilt).Append("</td></tr>");
        }

        page.Append("</table>");
    }

    private static void Evidence(StringBuilder page, PackManifest pack, PackWords say)
    {
        if (pack.Evidence.Count == 0)
            return;
        page.Append("<h2>").Append(say.Evidence).Append("</h2><table>");
        foreach (var piece in pack.Evidence)
        {
            page.Append("<tr><td>").Append(Text(piece.Title)).Append("<br><code>").Append(Text(piece.Id)).Append("</code></td><td>")
                .Append(say.Status(piece.Status)).Append(piece.Reason is { } why ? ": " + Text(why) : string.Empty)
                .Append("</td><td>").Append(Text(string.Join(", ", piece.Links))).Append("</td></tr>");
        }

        page.Append("</table>");
    }

    private static void Files(StringBuilder page, PackManifest pack, PackWords say)
    {
        page.Append("<h2>").Append(say.Files).Append("</h2><table>");
        foreach (var file in pack.Files)
        {
            page.Append("<tr><td><a href=\"").Append(Link(file.Path)).Append("\">").Append(Text(file.Path)).Append("</a></td><td>")
                .Append(file.Size.ToString(CultureInfo.InvariantCulture)).Append("</td><td><code>").Append(file.Sha256)
                .Append("</code></td></tr>");
        }

        page.Append("</table>");
    }

    private static string Scope(PackScope scope, PackWords say) => Text(string.Join(' ', new[]
    {
        say.Scope(scope.Kind),
        scope.Id,
        scope.From is { } from ? LocalDatePattern.Iso.Format(from) : null,
        scope.To is { } to ? "- " + LocalDatePattern.Iso.Format(to) : null,
        scope.Ids is { Count: > 0 } ids ? string.Join(", ", ids) : null,
    }.Where(word => word is not null)));

    private static string Link(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
