namespace Nis2.Compliance.Significance;

public sealed record RootCauseCategory(string Id, GuidedText Text);
