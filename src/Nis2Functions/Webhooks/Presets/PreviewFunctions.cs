using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Nis2.Compliance.Intake;
using Nis2.Compliance.Subjects;
using Nis2Functions.Http;
using Nis2Functions.OpenApi;
using Nis2Functions.Security;

namespace Nis2Functions.Webhooks.Presets;

/// <summary>Tries out what a source would make of a delivery.</summary>
public sealed class PreviewFunctions(SourceFinder sources, IntakeReader intake)
{
    private static readonly Refusal NotMapped = new(
        RefusalKind.Invalid, "source-not-mapped", "Deliveries of this kind are read by the app itself.", "mapping");

    [Function(nameof(PreviewDelivery))]
    [Access(Role.Administrator, Role.ComplianceOfficer, Role.Responder)]
    [Operation(
        "Says what would be understood of a delivery, without keeping it",
        Request = typeof(PreviewRequest), Response = typeof(PreviewView), Problems = [422])]
    public async Task<IResult> PreviewDelivery(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/organisations/{org}/sources/{source}/preview")] HttpRequest request,
        string org,
        string source,
        CancellationToken cancellation)
    {
        var body = await Body<PreviewRequest>.ReadAsync(request, cancellation);
        if (body.Problem is not null)
            return body.Problem;
        if (await sources.FindAsync(org, source, cancellation) is not { } found)
            return Problem.NotFound();
        if ((Refused(found, body.Value!.Mapping) ?? IntakeRules.Check(body.Value.Rules ?? [], "rules")) is { } refusal)
            return Problem.From(refusal);
        var complete = await intake.CompleteAsync(found, cancellation);
        var rules = body.Value.Rules is { } tried ? new IntakeState { Rules = tried } : complete.Intake;
        return Reply.Json(Preview(SenderOf(complete, body.Value.Mapping), Delivery(body.Value), rules));
    }

    private static Refusal? Refused(ConfiguredSource source, TicketMapping? tried)
    {
        if (tried is null)
            return null;
        return source.Sender is MappedSender ? TicketMappingRules.Check(tried, "mapping") : NotMapped;
    }

    private static ISender SenderOf(ConfiguredSource source, TicketMapping? tried) =>
        source.Sender is MappedSender mapped && tried is not null ? mapped.With(tried) : source.Sender;

    private static WebhookDelivery Delivery(PreviewRequest asked) => new(
        (asked.Headers ?? new Dictionary<string, string>())
            .GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.First().Value, StringComparer.OrdinalIgnoreCase),
        Encoding.UTF8.GetBytes(asked.Body));

    private static PreviewView Preview(ISender sender, WebhookDelivery delivery, IntakeState rules) => sender.Translate(delivery) switch
    {
        Translation.Tickets tickets => new(
            sender.DeliveryId(delivery),
            null,
            [.. tickets.Reported.Select(ticket => new PreviewedTicket(ticket, IntakeRules.Decide(rules, IntakeTickets.Of(ticket))))]),
        Translation.Unmapped unmapped => new(sender.DeliveryId(delivery), unmapped.Why, []),
        _ => new(sender.DeliveryId(delivery), null, []),
    };
}
