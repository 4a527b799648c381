using Nis2.Compliance.Notices;
using NodaTime;

namespace Nis2Functions.OnCall;

/// <param name="AcknowledgeWithin">How long each step has before the next is paged.</param>
/// <param name="Chain">In the order in which they are paged; the channels of one step are tried until one takes the page.</param>
/// <param name="TestedAt">When the chain was last tried out.</param>
public sealed record OnCallView(Duration AcknowledgeWithin, IReadOnlyList<Recipient> Chain, Instant? TestedAt);
