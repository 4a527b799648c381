namespace Nis2Functions.Webhooks;

/// <summary>What a verified delivery came to.</summary>
public abstract record Translation
{
    private Translation()
    {
    }

    /// <param name="Reported">One or more: a group of alerts, a batch of events.</param>
    public sealed record Tickets(IReadOnlyList<TicketReported> Reported) : Translation
    {
        public Tickets(TicketReported one)
            : this([one])
        {
        }
    }

    /// <summary>Understood, and about no ticket: a ping.</summary>
    public sealed record NoTicket : Translation;

    /// <summary>Not understood: it is kept as it came and waits for a person.</summary>
    /// <param name="Why">A stable word.</param>
    public sealed record Unmapped(string Why) : Translation;
}
