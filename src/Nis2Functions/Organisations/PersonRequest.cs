using Nis2.Storage.Directory;

namespace Nis2Functions.Organisations;

/// <summary>A person of the directory; erasable at any time.</summary>
/// <param name="Email">Where reminders go.</param>
/// <param name="Webhook">Address of the person's own system, for contacts by webhook.</param>
/// <param name="Language">BCP 47, such as <c>de</c>.</param>
public sealed record PersonRequest(string Name, string? Email = null, string? Phone = null, Uri? Webhook = null, string? Language = null)
{
    internal Person ToPerson(string id) => new(id, Name, Email, Phone, Webhook?.AbsoluteUri, Language);
}
