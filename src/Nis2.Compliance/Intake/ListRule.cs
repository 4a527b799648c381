namespace Nis2.Compliance.Intake;

/// <summary>Where words of a list stand.</summary>
/// <param name="From">One template; with a star in its pointer it gives as many words as there are elements.</param>
/// <param name="SplitAt">What stands between the words where they come as one text, such as a comma or a blank.</param>
public sealed record ListRule(string From, string? SplitAt = null);
