using NodaTime;

namespace Nis2.Storage.Directory;

/// <summary>A link that acknowledges one page, once.</summary>
/// <param name="Key">Not secret: it finds the link, but opens nothing.</param>
/// <param name="Notice">The page's subject id.</param>
/// <param name="Recipient">Person or pager that it was sent to.</param>
/// <param name="Tag">Of the row as it was read: the link is spent in one transaction with what it does.</param>
public sealed record PageLink(string Key, string Notice, string Recipient, Instant ExpiresAt, Instant? UsedAt, string Hash, string Tag);
