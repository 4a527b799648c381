namespace Nis2.Compliance.Law;

/// <summary>Official languages: in no act was a rule on the language of reports read.</summary>
/// <param name="Codes">ISO 639-1.</param>
public sealed record ReportLanguages(IReadOnlyList<string> Codes, string Confidence);
