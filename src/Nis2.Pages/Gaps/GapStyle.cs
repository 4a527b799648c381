using System.Security.Cryptography;
using System.Text;

namespace Nis2.Pages.Gaps;

/// <summary>The style of a printed gap analysis, inlined: the document stands alone where it is kept.</summary>
public static class GapStyle
{
    public const string Text =
        """
        * { box-sizing: border-box; }
        body { margin: 1.5rem auto; max-width: 64rem; padding: 0 1rem; font: 1rem/1.45 system-ui, sans-serif; color: #111; background: #fff; overflow-wrap: anywhere; }
        h1 { font-size: 1.625rem; line-height: 1.2; margin: 0 0 .25rem; }
        h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; break-after: avoid; }
        h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; break-after: avoid; }
        p { margin: .375rem 0; }
        .facts { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; margin: .75rem 0; font-size: .875rem; }
        .facts dt { color: #444; }
        .facts dd { margin: 0; }
        .warning { border: 2px solid #111; padding: .5rem .75rem; font-weight: 600; }
        .note { color: #444; font-size: .875rem; }
        .heat { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .5rem; padding: 0; margin: .75rem 0; list-style: none; }
        .heat li { border: 1px solid #666; border-left-width: .5rem; padding: .5rem .625rem; font-size: .8125rem; break-inside: avoid; }
        .heat a { color: inherit; text-decoration: none; }
        .heat strong { font-size: 1rem; }
        .heat .verdict { display: block; margin-top: .25rem; font-weight: 700; font-size: .875rem; }
        .is-covered { background: #dff3e6; border-color: #17663a; }
        .is-partly { background: #fff1d6; border-color: #a05a00; }
        .is-missing { background: #fbe0e0; border-color: #a8071a; }
        .is-open { background: #eef0f3; border-color: #666; }
        .mark { padding: 0 .375rem; border: 1px solid; white-space: nowrap; }
        table { width: 100%; border-collapse: collapse; margin: .5rem 0; font-size: .8125rem; }
        th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0; border-top: 1px solid #999; }
        thead th { border-top: 0; border-bottom: 2px solid #111; }
        tr { break-inside: avoid; }
        ul { margin: .25rem 0; padding-left: 1.25rem; }
        code { font-size: .75rem; }
        .wide { overflow-x: auto; }
        @page { margin: 16mm; }
        @media print {
            body { margin: 0; padding: 0; max-width: none; font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            .heat { grid-template-columns: repeat(5, 1fr); }
            .heat li { font-size: 8pt; }
        }
        @media (max-width: 40rem) {
            thead { position: absolute; left: -100rem; }
            tr { display: block; padding: .375rem 0; border-top: 1px solid #999; }
            th, td { display: block; border: 0; padding: 0; }
            td[data-label]::before { content: attr(data-label) ": "; color: #444; }
            .facts { grid-template-columns: 1fr; }
            .facts dd { margin: 0 0 .375rem; }
        }
        """;

    /// <summary>Lets exactly this style through, and nothing else.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'; "
        + "frame-ancestors 'none'; base-uri 'none'";
}
