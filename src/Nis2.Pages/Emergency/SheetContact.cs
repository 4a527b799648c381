using Nis2.Compliance.Organisations;

namespace Nis2.Pages.Emergency;

/// <param name="Deputy">Follows the one before, if that one does not answer.</param>
/// <param name="Pager">The rota is kept elsewhere; the name is the integration's.</param>
public sealed record SheetContact(string Name, string? Phone, string? Email, Duty Duty, bool Deputy, bool Pager);
