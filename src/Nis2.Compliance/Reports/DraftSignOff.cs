using NodaTime;

namespace Nis2.Compliance.Reports;

/// <summary>Whether a second person agreed to a draft.</summary>
/// <param name="Needed">The organisation wants it before a draft is filed.</param>
/// <param name="Void">Somebody signed, and the content changed since.</param>
public sealed record DraftSignOff(bool Needed, bool Valid, bool Void, string? By, Instant? At);
