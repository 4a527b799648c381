using Nis2.Compliance.Significance;

namespace Nis2.Compliance.Exercises;

/// <summary>Content for a report field: either a value or a text.</summary>
/// <param name="Field">The canonical report field, such as <c>suspected_malicious</c>.</param>
/// <param name="Stage">The first stage that it is known at.</param>
public sealed record SuggestedValue(string Field, string Stage, string? Value = null, GuidedText? Text = null);
