using Microsoft.Extensions.Configuration;
using Nis2.Storage.Directory;
using Nis2Functions.Calendar;
using Nis2Functions.Hosting;
using NodaTime;

namespace Nis2Functions.Notices;

/// <summary>
/// Where a notice's reader finds the subject and acknowledges a page: below <c>PublicAddress</c>, else below the name that Azure gave the
/// app, else nowhere.
/// </summary>
public sealed class NoticeLinks(IConfiguration configuration, PageLinks links, TimeProvider time)
{
    private static readonly Duration Lifetime = Duration.FromHours(24);

    /// <summary>Null for kinds without a page.</summary>
    public string? To(string organisation, string subject)
    {
        if (!subject.StartsWith("incident-", StringComparison.Ordinal) || Address() is not { } address)
            return null;
        return $"{address}/organisations/{Uri.EscapeDataString(organisation)}/incidents/{subject}";
    }

    /// <summary>A fresh single-use link that acknowledges the page, valid for a day.</summary>
    /// <param name="page">The notice's subject id.</param>
    /// <param name="recipient">Person or pager that it is sent to.</param>
    public async Task<string?> AcknowledgeAsync(string organisation, string page, string recipient, CancellationToken cancellation)
    {
        if (Address() is not { } address)
            return null;
        var token = await links.IssueAsync(organisation, page, recipient, time.Now() + Lifetime, cancellation);
        return $"{address}/acknowledge/{new FeedToken(organisation, token)}";
    }

    private string? Address() =>
        configuration["PublicAddress"] is { Length: > 0 } set ? set.TrimEnd('/')
        : configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } name ? "https://" + name
        : null;
}
