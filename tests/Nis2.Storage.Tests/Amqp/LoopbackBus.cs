using System.Net;
using System.Net.Sockets;
using Azure.Messaging.ServiceBus;
using Microsoft.Azure.Amqp;
using Microsoft.Azure.Amqp.Framing;
using Microsoft.Azure.Amqp.Sasl;
using Microsoft.Azure.Amqp.Transport;

namespace Nis2.Storage.Tests.Amqp;

/// <summary>
/// As much of Service Bus as a sender meets, over real AMQP on this machine: it keeps what it is sent, without looking for duplicates,
/// and answers as a test says.
/// </summary>
internal sealed class LoopbackBus : IDisposable
{
    private const string TokenNode = "$cbs";
    private const ulong LargestMessage = 256 * 1024;

    private static readonly AmqpVersion Version = new(1, 0, 0);

    private readonly List<BusDelivery> stored = [];
    private readonly Queue<BusAnswer> answers = new();
    private readonly LoopbackTokens tokens = new();
    private readonly HashSet<string> entities;
    private readonly AmqpConnectionListener listener;
    private readonly int port = FreePort();
    private int seen;

    public LoopbackBus(params string[] entities)
    {
        this.entities = [.. entities];
        var sasl = new SaslTransportProvider { Versions = { Version } };
        sasl.AddHandler(new SaslAnonymousHandler("MSSBCBS"));
        var settings = new AmqpSettings { RuntimeProvider = new LoopbackRuntime(this) };
        settings.TransportProviders.Add(sasl);
        settings.TransportProviders.Add(new AmqpTransportProvider { Versions = { Version } });
        listener = new AmqpConnectionListener(
            [$"amqp://127.0.0.1:{port}"], settings, new AmqpConnectionSettings { ContainerId = "loopback", MaxFrameSize = 64 * 1024 });
        listener.Open();
    }

    /// <summary>Everything that came, kept or not.</summary>
    public int Seen => Volatile.Read(ref seen);

    public IReadOnlyList<BusDelivery> Deliveries
    {
        get
        {
            lock (stored)
                return [.. stored];
        }
    }

    public IReadOnlyList<BusMessage> Messages => [.. Deliveries.SelectMany(delivery => delivery.Messages)];

    /// <summary>What happens to the next deliveries, one after the other; those after them are accepted.</summary>
    public void Next(params BusAnswer[] then)
    {
        lock (stored)
            Array.ForEach(then, answers.Enqueue);
    }

    public ServiceBusClient Client(TimeSpan tryTimeout, int retries = 2) => new(
        $"Endpoint=sb://127.0.0.1:{port};SharedAccessKeyName=x;SharedAccessKey=y;UseDevelopmentEmulator=true",
        new ServiceBusClientOptions
        {
            RetryOptions = { MaxRetries = retries, TryTimeout = tryTimeout, Delay = TimeSpan.FromMilliseconds(50) },
        });

    public void Dispose() => listener.Close();

    internal AmqpLink Attach(AmqpSession session, AmqpLinkSettings settings)
    {
        settings.MaxMessageSize = LargestMessage;
        if (settings.Role == false)
            return new SendingAmqpLink(session, settings);
        settings.TotalLinkCredit = 100;
        settings.AutoSendFlow = true;
        return new ReceivingAmqpLink(session, settings);
    }

    /// <exception cref="AmqpException">There is no such entity.</exception>
    internal void Opened(AmqpLink link)
    {
        if (link is not ReceivingAmqpLink receiving)
        {
            tokens.AnswerOn((SendingAmqpLink)link);
            return;
        }

        var address = ((Target)link.Settings.Target).Address.ToString()!.TrimStart('/');
        if (address == TokenNode)
            receiving.RegisterMessageListener(request => tokens.Grant(receiving, request));
        else if (entities.Contains(address))
            receiving.RegisterMessageListener(transfer => _ = TakeAsync(receiving, address, transfer));
        else
            throw new AmqpException(AmqpErrorCode.NotFound, $"There is no '{address}'.");
    }

    private async Task TakeAsync(ReceivingAmqpLink link, string entity, AmqpMessage transfer)
    {
        var delivery = WireMessage.Read(entity, transfer);
        Interlocked.Increment(ref seen);
        BusAnswer answer;
        lock (stored)
        {
            answer = answers.TryDequeue(out var next) ? next : BusAnswer.Accept;
            if (answer.Stores)
                stored.Add(delivery);
        }

        if (answer.Drops)
        {
            link.Session.Connection.Abort();
            return;
        }

        await (answer.After ?? Task.CompletedTask);
        DeliveryState state = answer.Condition is { } condition
            ? new Rejected { Error = new Error { Condition = condition, Description = "as the test says" } }
            : new Accepted();
        link.DisposeMessage(transfer, state, settled: true, batchable: false);
    }

    private static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}
