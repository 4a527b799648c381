namespace Nis2.Compliance.Organisations;

/// <summary>Somebody to be told, by opaque id: name and address are in the erasable directory.</summary>
/// <param name="Order">Lower is told first among those of one duty.</param>
public sealed record Contact(string Person, Duty Duty, int Order = 0, Channel Channel = Channel.Email);
