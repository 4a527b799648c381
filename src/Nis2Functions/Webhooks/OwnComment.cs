namespace Nis2Functions.Webhooks;

/// <summary>By what this app's own comments are recognised when they come home: their last line names the incident.</summary>
internal static class OwnComment
{
    public const string Mark = "[nis2:incident-";

    public static bool Is(string? text) => text?.Contains(Mark, StringComparison.Ordinal) is true;
}
