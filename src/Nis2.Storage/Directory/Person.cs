namespace Nis2.Storage.Directory;

/// <summary>Who stands behind an opaque id; never part of a stream, so it can be erased.</summary>
/// <param name="Id">Opaque: it tells nothing about the person.</param>
/// <param name="WebhookUrl">Where signed notices go; the secret that signs them lies elsewhere.</param>
/// <param name="Language">BCP 47, such as <c>de</c>.</param>
public sealed record Person(string Id, string Name, string? Email, string? Phone, string? WebhookUrl, string? Language);
