using System.Security.Cryptography;
using System.Text;

namespace Nis2.Pages.Emergency;

/// <summary>The sheet stands alone, in a mail or on paper: it carries its style itself.</summary>
public static class SheetStyle
{
    internal const string Text =
        "body{font:11pt/1.4 system-ui,sans-serif;color:#111;background:#fff;max-width:48rem;margin:1rem auto;"
        + "padding:0 1rem;overflow-wrap:anywhere}"
        + "h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.15rem;margin:1.5rem 0 .5rem;border-bottom:2px solid #111}"
        + "h3{font-size:1rem;margin:1rem 0 .25rem}table{width:100%;border-collapse:collapse;margin:.25rem 0}"
        + "th,td{text-align:left;vertical-align:top;border:1px solid #777;padding:.25rem .4rem}ol,ul{margin:.25rem 0;padding-left:1.4rem}"
        + ".mark{font-size:.8em;border:1px solid #555;border-radius:.2rem;padding:0 .25rem;white-space:nowrap}"
        + ".small{font-size:.85em;color:#333}"
        + ".field{border:1px solid #777;padding:.25rem .4rem;margin:.3rem 0;break-inside:avoid}"
        + ".lines{height:2.6rem}.choices span{margin-right:1rem}"
        + ".form{break-before:page}.phone{font-size:1.15em;font-weight:700;white-space:nowrap}"
        + "@media print{body{margin:0;max-width:none;padding:0;font-size:10pt}a{color:inherit;text-decoration:none}tr{break-inside:avoid}}"
        + "@page{margin:1.5cm}";

    /// <summary>Lets exactly this style through, and nothing else at all.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'; "
        + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
}
