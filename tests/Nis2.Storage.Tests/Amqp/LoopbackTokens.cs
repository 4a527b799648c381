using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.Azure.Amqp;
using Microsoft.Azure.Amqp.Encoding;
using Microsoft.Azure.Amqp.Framing;

namespace Nis2.Storage.Tests.Amqp;

/// <summary>The node where a client shows its token: every one is good.</summary>
internal sealed class LoopbackTokens
{
    private const int Accepted = 202;

    private readonly ConcurrentDictionary<string, SendingAmqpLink> links = new(StringComparer.Ordinal);
    private int tag;

    /// <summary>A client reads answers from a link that names the address to which they go.</summary>
    public void AnswerOn(SendingAmqpLink link) => links[((Target)link.Settings.Target).Address.ToString()!] = link;

    public void Grant(ReceivingAmqpLink link, AmqpMessage request)
    {
        link.AcceptMessage(request, settled: true, batchable: false);
        var answer = AmqpMessage.Create(new AmqpValue { Value = string.Empty });
        answer.Properties.CorrelationId = request.Properties.MessageId;
        answer.ApplicationProperties.Map[new MapKey("status-code")] = Accepted;
        answer.ApplicationProperties.Map[new MapKey("status-description")] = "granted";
        var number = Interlocked.Increment(ref tag).ToString(CultureInfo.InvariantCulture);
        links[request.Properties.ReplyTo.ToString()!].SendMessageNoWait(
            answer, new ArraySegment<byte>(Encoding.ASCII.GetBytes(number)), default);
    }
}
