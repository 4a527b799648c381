namespace Nis2.Compliance.Reports;

public sealed record DraftNote(string Text, string Confidence);
