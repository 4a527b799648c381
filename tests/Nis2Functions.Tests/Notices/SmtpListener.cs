using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Nis2Functions.Tests.Notices;

/// <summary>As much of a mail server as it takes to receive a mail on this machine.</summary>
internal sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task serving;

    public SmtpListener(bool refuseRecipients = false)
    {
        listener.Start();
        serving = ServeAsync(refuseRecipients);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public List<string> Mails { get; } = [];

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
    }

    private async Task ServeAsync(bool refuseRecipients)
    {
        while (true)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync();
                await using var stream = client.GetStream();
                await TalkAsync(stream, refuseRecipients);
            }
            catch (Exception over) when (over is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
            catch (IOException)
            {
                // The client left in the middle.
            }
        }
    }

    private async Task TalkAsync(NetworkStream stream, bool refuseRecipients)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                Mails.Add(await DataAsync(reader));
            }

            await writer.WriteLineAsync(verb switch
            {
                "RCPT" when refuseRecipients => "550 nobody here",
                "QUIT" => "221 bye",
                _ => "250 ok",
            });
            if (verb == "QUIT")
                return;
        }
    }

    private static async Task<string> DataAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
            mail.Append(line).Append('\n');
        return mail.ToString();
    }
}
