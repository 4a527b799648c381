using System.Text.Json.Nodes;
using Nis2.Storage.Events;

namespace Nis2Functions.Events;

/// <param name="Items">CloudEvents 1.0, as they were published.</param>
/// <param name="After">Give it back as <c>?after=</c> for what follows, now or any time later.</param>
/// <param name="CaughtUp">Nothing follows yet: what happened in the last five minutes comes later.</param>
public sealed record EventsView(IReadOnlyList<JsonNode> Items, string After, bool CaughtUp)
{
    internal static EventsView Of(ReplayPage page) =>
        new([.. page.Events.Select(json => JsonNode.Parse(json.Span)!)], page.After, page.CaughtUp);
}
