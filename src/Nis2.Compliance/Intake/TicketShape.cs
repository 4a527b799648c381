namespace Nis2.Compliance.Intake;

/// <summary>
/// One form in which a sender writes tickets. Every text is a list of templates (<see cref="TextTemplate"/>) of which the first that has
/// one gives it.
/// </summary>
/// <param name="Name">For people, such as <c>event</c>.</param>
/// <param name="TicketId">The same for every delivery about one ticket, and for no other ticket of the source.</param>
/// <param name="Action">Asked in order; the first that knows the word decides. A word that none knows leaves the delivery unmapped.</param>
public sealed record TicketShape(string Name, IReadOnlyList<string> TicketId, IReadOnlyList<ActionRule> Action)
{
    /// <summary>All must hold; none: every body has this shape.</summary>
    public IReadOnlyList<ShapeCondition> When { get; init; } = [];

    /// <summary>A pointer to a list, each element of which is a ticket; null: the body is one.</summary>
    public string? Each { get; init; }

    public IReadOnlyList<string> Title { get; init; } = [];

    public IReadOnlyList<string> Description { get; init; } = [];

    /// <summary>The description comes with HTML tags, which are taken out.</summary>
    public bool DescriptionIsHtml { get; init; }

    public SeverityRule? Severity { get; init; }

    public TimeRule? CreatedAt { get; init; }

    public TimeRule? DetectedAt { get; init; }

    public TimeRule? ResolvedAt { get; init; }

    /// <summary>All that they give.</summary>
    public IReadOnlyList<ListRule> Labels { get; init; } = [];

    public IReadOnlyList<ListRule> Assets { get; init; } = [];

    public IReadOnlyList<string> Reporter { get; init; } = [];

    /// <summary>An absolute address, often composed of a constant and the ticket's number.</summary>
    public IReadOnlyList<string> Link { get; init; } = [];

    /// <summary>What several tickets have in common, such as an alert group's key.</summary>
    public IReadOnlyList<string> Group { get; init; } = [];

    /// <summary>The text of the comment that a delivery is about, so that our own comes home unheeded.</summary>
    public IReadOnlyList<string> Comment { get; init; } = [];
}
