using Microsoft.Extensions.Configuration;

namespace Nis2Functions.Notices;

/// <summary>
/// Where a notice's reader finds the subject: below <c>PublicAddress</c>, else below the name that Azure gave the app, else nowhere.
/// </summary>
public sealed class NoticeLinks(IConfiguration configuration)
{
    /// <summary>Null for kinds without a page.</summary>
    public string? To(string organisation, string subject)
    {
        if (!subject.StartsWith("incident-", StringComparison.Ordinal) || Address() is not { } address)
            return null;
        return $"{address}/organisations/{Uri.EscapeDataString(organisation)}/incidents/{subject}";
    }

    private string? Address() =>
        configuration["PublicAddress"] is { Length: > 0 } set ? set.TrimEnd('/')
        : configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } name ? "https://" + name
        : null;
}
