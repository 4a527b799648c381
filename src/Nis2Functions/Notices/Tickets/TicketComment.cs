using System.Net.Http.Headers;
using System.Text;
using Nis2.Compliance.Incidents;
using Nis2.Compliance.Organisations;
using NodaTime;

namespace Nis2Functions.Notices.Tickets;

/// <summary>One comment to be written.</summary>
/// <param name="Text">Its last line marks it as ours.</param>
/// <param name="Notice">The notice's id, which stands in the text.</param>
/// <param name="TriedSince">Since when it may be there already; null where it can't.</param>
public sealed record TicketComment(
    WriteBack To, TicketReference Ticket, string Credential, string Text, string Notice, Instant? TriedSince)
{
    public AuthenticationHeaderValue Authorization => To.Account is { Length: > 0 } account && To.System != TicketSystem.Github
        ? new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account}:{Credential}")))
        : new AuthenticationHeaderValue("Bearer", Credential);

    /// <param name="path">Without a slash before it.</param>
    public Uri Address(string path) => new(To.Address.TrimEnd('/') + "/" + path);

    /// <summary>Not the credential: a record's text ends up in logs.</summary>
    public override string ToString() => Notice;
}
