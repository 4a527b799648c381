using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nis2Functions.Hosting;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Presets;
using NodaTime;

namespace Nis2Functions.Tests.Webhooks;

/// <summary>
/// A delivery as a sender writes it, without its proof: one file below Samples for every kind that the app registers. By that the sender
/// takes part in everything that holds for all of them.
/// </summary>
internal static class SenderSample
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Webhooks", "Samples");

    private static readonly Dictionary<string, ISender> Registered = Register();

    /// <summary>All but the kind that understands nothing before somebody tells it how.</summary>
    public static IEnumerable<string> Kinds => Registered.Keys.Where(kind => kind != MappedSender.Custom).Order(StringComparer.Ordinal);

    public static ISender Sender(string kind) => Registered[kind];

    public static bool Exists(string kind) => File.Exists(PathOf(kind));

    public static WebhookDelivery Of(string kind)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(PathOf(kind)));
        var headers = file.RootElement.GetProperty("headers").EnumerateObject().Select(one => (one.Name, one.Value.GetString()!));
        return Deliveries.Of(file.RootElement.GetProperty("body").GetRawText(), [.. headers]);
    }

    public static WebhookDelivery WithBody(this WebhookDelivery delivery, string text) =>
        delivery with { Body = Encoding.UTF8.GetBytes(text) };

    private static string PathOf(string kind) => Path.Combine(Folder, kind + ".json");

    private static Dictionary<string, ISender> Register()
    {
        var settings = new AppSettings
        {
            Development = true,
            LocalDirectory = "unused",
            SweepGrace = Duration.FromMinutes(1),
            DeliveryRetention = Duration.FromDays(90),
        };
        var services = new ServiceCollection().AddWebhooks(new ConfigurationBuilder().Build(), settings).BuildServiceProvider();
        return services.GetServices<ISender>().ToDictionary(sender => sender.Kind);
    }
}
