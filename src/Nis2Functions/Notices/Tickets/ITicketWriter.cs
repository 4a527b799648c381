using Nis2.Compliance.Organisations;

namespace Nis2Functions.Notices.Tickets;

/// <summary>Writes comments into one system's tickets.</summary>
public interface ITicketWriter
{
    TicketSystem System { get; }

    /// <summary>Writes the comment, unless it is there already.</summary>
    Task<ChannelResult> WriteAsync(TicketComment comment, CancellationToken cancellation);
}
