using NodaTime;

namespace Nis2.Pages.Controls;

/// <summary>Who looks at which organisation's pages, and when.</summary>
/// <param name="Organisation">Its id.</param>
/// <param name="Day">Today in its zone.</param>
public sealed record OrganisationFrame(string SignedInAs, Instant AsOf, string Organisation, string Name, LocalDate Day)
{
    /// <summary>Address of one of its pages.</summary>
    public string Page(string page) => $"/organisations/{Uri.EscapeDataString(Organisation)}/{page}";

    /// <summary>Address below which the API answers about it.</summary>
    public string Api(string path) => $"/api/organisations/{Uri.EscapeDataString(Organisation)}/{path}";
}
