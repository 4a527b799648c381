namespace Nis2Functions.Webhooks.Reconciling;

/// <summary>The systems that can be asked.</summary>
internal static class TicketListers
{
    private static readonly ITicketLister[] All = [new GitHubTickets(), new TheHiveTickets(), new IrisTickets()];

    public static ITicketLister? Of(ConfiguredSource source) => All.FirstOrDefault(lister => lister.Kind == source.Configured.Kind);
}
