using System.Security.Cryptography;
using System.Text;

namespace Nis2.Pages.Reports;

/// <summary>The style of a printed draft, inlined: the document stands alone where it is kept as evidence.</summary>
public static class ReportStyle
{
    public const string Text =
        """
        body { margin: 1.5rem auto; max-width: 50rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #111; background: #fff; overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; margin: 0; }
        h2 { font-size: 1.0625rem; margin: 0; }
        .drill { border: .25rem solid #5b2a9d; color: #5b2a9d; padding: .25rem .75rem; font-weight: 700; font-size: 1.25rem; letter-spacing: .05em; }
        .note, .asked { color: #444; font-size: .875rem; margin: .125rem 0; }
        .doubt { font-weight: 600; color: #7a4100; }
        .field { border-top: 1px solid #999; padding: .5rem 0; break-inside: avoid; }
        .answer { white-space: pre-wrap; margin: .25rem 0; }
        .open { color: #a8071a; font-weight: 600; margin: .25rem 0; }
        .signs { border-top: 2px solid #111; margin-top: 1rem; padding-top: .5rem; font-size: .8125rem; color: #444; }
        @media print { body { margin: 0; max-width: none; font-size: 10.5pt; } }
        """;

    /// <summary>Source expression by which a content security policy lets exactly this text through.</summary>
    public static string Hash { get; } =
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
