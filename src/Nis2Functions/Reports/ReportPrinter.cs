using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Nis2.Compliance.Reports;
using Nis2.Compliance.Subjects;
using Nis2.Pages;
using Nis2.Pages.Languages;
using Nis2.Pages.Reports;

namespace Nis2Functions.Reports;

/// <summary>Writes a draft in the formats that are read, pasted and filed.</summary>
public sealed class ReportPrinter(IServiceProvider services, ILoggerFactory loggers)
{
    public Task<string> HtmlAsync(ReportDraft draft) => new PageRenderer(services, loggers)
        .RenderAsync<ReportDraftPage>(Language.Find(draft.Language)!, nameof(ReportDraftPage.Draft), draft);

    /// <summary>Always the same bytes for the same draft.</summary>
    public async Task<byte[]> BytesAsync(ReportDraft draft, ReportFormat format) => format switch
    {
        ReportFormat.Html => Encoding.UTF8.GetBytes(await HtmlAsync(draft)),
        ReportFormat.Text => Encoding.UTF8.GetBytes(DraftText.Of(draft)),
        _ => JsonSerializer.SerializeToUtf8Bytes(draft, DomainJson.Options),
    };
}
