using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Intake;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Webhooks.Presets;

public sealed class PresetFunctions
{
    [Function(nameof(ListPresets))]
    [Access]
    [Operation(
        "Lists the ticket systems that are connected by data alone: their mapping, how they prove themselves, and what is known of them",
        Response = typeof(PageView<TicketPreset>))]
    public IResult ListPresets([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/webhooks/presets")] HttpRequest request) =>
        Reply.Json(new PageView<TicketPreset>(TicketPresets.All, null));
}
