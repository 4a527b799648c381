using System.Text;
using System.Text.Json;

namespace Nis2Functions.Webhooks.Senders.Jira;

/// <summary>A text as Jira sends it: plain, or as a document of nodes (Atlassian Document Format), of which the words are taken.</summary>
internal static class RichText
{
    public static string? Read(JsonElement? value)
    {
        if (value?.ValueKind != JsonValueKind.Object)
            return value.AsText() is { Length: > 0 } plain ? plain : null;
        var words = new StringBuilder();
        Append(words, value);
        return words.ToString().Trim() is { Length: > 0 } text ? text : null;
    }

    // As deep as the reader lets a payload be.
    private static void Append(StringBuilder words, JsonElement? node)
    {
        var attributes = node.Member("attrs");
        switch (node.Text("type"))
        {
            case "text":
                words.Append(node.Text("text"));
                break;
            case "hardBreak":
                words.Append('\n');
                break;
            case "mention" or "emoji" or "status":
                words.Append(attributes.Text("text", "shortName"));
                break;
            case "inlineCard" or "blockCard" or "embedCard":
                words.Append(attributes.Text("url"));
                break;
        }

        foreach (var child in node.Member("content").Items())
            Append(words, child);
        if (node.Text("type") is "paragraph" or "heading" or "codeBlock" or "rule" or "tableRow" or "blockCard")
            words.Append('\n');
    }
}
