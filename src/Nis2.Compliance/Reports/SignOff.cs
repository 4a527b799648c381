using NodaTime;

namespace Nis2.Compliance.Reports;

/// <summary>A second person's yes to a draft. It holds for exactly the content that was signed.</summary>
public sealed record SignOff(string Stage, string ContentSha256, string By, Instant At);
