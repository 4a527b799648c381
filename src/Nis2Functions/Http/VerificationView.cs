namespace Nis2Functions.Http;

/// <summary>What checking a subject's hash chain came to.</summary>
/// <param name="Valid">Every event's hash covers its facts and the event before it, up to the snapshot's tip.</param>
/// <param name="FirstBroken">Version of the first event that does not fit.</param>
public sealed record VerificationView(bool Valid, int Events, int? FirstBroken, string? Why);
