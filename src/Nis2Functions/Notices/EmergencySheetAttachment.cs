using Nis2.Compliance.Notices;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Organisations;
using Nis2.Pages.Languages;
using Nis2Functions.OnCall;

namespace Nis2Functions.Notices;

/// <summary>The emergency sheet goes by mail with the notice that brings it round, in every language.</summary>
public sealed class EmergencySheetAttachment(EmergencySheets sheets)
{
    /// <summary>What such a notice names as its obligation.</summary>
    public const string Obligation = "emergency-sheet";

    public async Task<IReadOnlyList<NoticeAttachment>?> ForAsync(
        string organisation, Notice notice, Recipient recipient, CancellationToken cancellation)
    {
        if (notice.Obligation != Obligation || recipient.Channel != Channel.Email)
            return null;
        var attachments = new List<NoticeAttachment>();
        foreach (var language in Language.All)
        {
            if (await sheets.FindAsync(organisation, language, cancellation) is { } html)
                attachments.Add(new NoticeAttachment($"emergency-sheet-{language.Tag}.html", "text/html", html));
        }

        return attachments;
    }
}
