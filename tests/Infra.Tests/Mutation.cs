namespace Infra.Tests;

/// <summary>A mistake: one text of one file put in place of another.</summary>
/// <param name="Rule">The name under which it must be found.</param>
public sealed record Mutation(string Rule, string File, string Text, string Instead)
{
    /// <summary>A mistake in a Bicep file, named from below infra.</summary>
    public static Mutation InBicep(string rule, string file, string text, string instead) =>
        new(rule, $"infra/{file}.bicep", text, instead);
}
