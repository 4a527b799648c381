using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nis2.Compliance.Organisations;
using Nis2.Storage.Directory;
using Nis2Functions.Secrets;
using Nis2Functions.Tests.House;
using Nis2Functions.Webhooks;

namespace Nis2Functions.Tests.Webhooks;

/// <summary>Secrets that come with a delivery: they open the door, and that is the last that is heard of them.</summary>
public sealed class SourceSecretTests : IAsyncLifetime
{
    private const string Secret = "s3cr3t-of-this-test";
    private const string Alert = """{"action":"Create","alert":{"alertId":"a-1","message":"m"}}""";
    private readonly Listener listener = new();
    private TestHouse house = null!;

    public async Task InitializeAsync()
    {
        house = await TestHouse.BuildAsync(services => services.AddLogging(logs => logs
            .SetMinimumLevel(LogLevel.Trace).AddProvider(listener)));
        await house.TellAsync(new ConfigureSource(new TicketSource("alerts", "jsm")));
        await house.TellAsync(new ConfigureSource(new TicketSource(
            "odd", "jsm", new SourceVerification(VerificationMethod.HeaderSecret) { Header = "X-Api-Key" })));
        foreach (var source in new[] { "alerts", "odd" })
            await house.Secrets.SetAsync(TestHouse.Organisation, source, Secret, keepPrevious: false, CancellationToken.None);
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Theory]
    [InlineData("alerts", "Authorization", "Bearer " + Secret, "", 202)]
    [InlineData("alerts", "X-Other", "x", "?token=" + Secret, 202)]
    [InlineData("odd", "X-Api-Key", Secret, "", 202)]
    [InlineData("alerts", "Authorization", "Bearer another-" + Secret, "?token=" + Secret, 401)]
    [InlineData("alerts", "X-Other", "x", "?token=another-" + Secret, 401)]
    [InlineData("alerts", "X-Other", "x", "?key=" + Secret, 401)]
    [InlineData("odd", "Authorization", "Bearer " + Secret, "?token=" + Secret, 401)]
    public async Task OpenTheDoorAndAreNeitherLoggedNorKept(string source, string header, string value, string query, int status)
    {
        var answer = await SendAsync(source, header, value, query);
        Assert.Equal(status, answer.Status);
        Assert.DoesNotContain(Secret, answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(listener.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(
            listener.Lines, line => line.Contains(SecretName.Of(TestHouse.Organisation, source), StringComparison.Ordinal));
        var id = Delivered(answer.Body);
        var kept = id is null ? null : await house.Get<DeliveryLog>().FindAsync(TestHouse.Organisation, source, id, CancellationToken.None);
        Assert.Equal(status == 202, kept is not null);
        Assert.DoesNotContain(kept?.Headers.Values ?? [], text => text.Contains(Secret, StringComparison.Ordinal));
        Assert.All(
            house.Registry.Rows, row => Assert.DoesNotContain(Secret, string.Join(' ', row.Columns.Values), StringComparison.Ordinal));
    }

    private static string? Delivered(string body) =>
        JsonNode.Parse(body)!["delivery"]?.GetValue<string>();

    private Task<(int Status, string Body)> SendAsync(string source, string header, string value, string query) => Answers.OfAsync(
        request =>
        {
            request.Body = new MemoryStream(Encoding.UTF8.GetBytes(Alert));
            request.Headers[header] = value;
            request.QueryString = new QueryString(query);
        },
        request => house.Create<WebhookFunctions>().ReceiveWebhook(
            request, house.Client.Object, TestHouse.Organisation, source, CancellationToken.None));

    /// <summary>Hears every line with every value in it.</summary>
    private sealed class Listener : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {state} {exception}");
    }
}
