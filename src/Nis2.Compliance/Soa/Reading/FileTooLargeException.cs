namespace Nis2.Compliance.Soa.Reading;

/// <summary>Within the readers only: what they read became a refusal before it left them.</summary>
internal sealed class FileTooLargeException(string detail) : Exception(detail);
