namespace Nis2.Compliance.Organisations;

/// <summary>
/// Somebody to be told by one channel, by opaque id: name and address are in the erasable directory. Several channels of one person are
/// several contacts, tried in the order in which they stand.
/// </summary>
/// <param name="Person">A pager's id where the channel leads to an integration.</param>
/// <param name="Order">Lower is told first among those of one duty.</param>
/// <param name="DeputyOf">Person or pager of the same duty in whose place this one is paged, if that one does not answer.</param>
public sealed record Contact(
    string Person, Duty Duty, int Order = 0, Channel Channel = Channel.Email, string? DeputyOf = null);
