using Nis2.Compliance.Incidents;
using Nis2.Compliance.Intake;
using Nis2Functions.Webhooks;
using Nis2Functions.Webhooks.Presets;
using NodaTime;
using TicketReported = Nis2Functions.Webhooks.TicketReported;

namespace Nis2Functions.Tests.Webhooks.Presets;

/// <summary>Every shape of every preset, on bodies as its system sends them.</summary>
public sealed class PresetShapeTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 10, 12, 0);

    public static TheoryData<string, string> Samples() => PresetSamples.Rows();

    [Theory]
    [MemberData(nameof(Samples))]
    public void UnderstandsEverySample(string preset, string sample)
    {
        var translation = Sender(preset).Translate(Deliveries.Of(PresetSamples.Body(preset, sample)));

        if (sample.StartsWith("nothing", StringComparison.Ordinal))
            Assert.IsType<Translation.NoTicket>(translation);
        else
            Assert.All(
                Assert.IsType<Translation.Tickets>(translation).Reported, ticket => Assert.False(string.IsNullOrEmpty(ticket.TicketId)));
    }

    [Fact]
    public void HasASampleOfEveryShape()
    {
        foreach (var preset in TicketPresets.All)
        {
            foreach (var shape in preset.Mapping.Shapes)
            {
                var alone = Sender(preset.Name).With(preset.Mapping with { Shapes = [shape] });
                Assert.Contains(
                    PresetSamples.Of(preset.Name), body => alone.Translate(Deliveries.Of(body)) is not Translation.Unmapped);
            }
        }
    }

    [Fact]
    public void ReadsAnEventOfZendesk()
    {
        var ticket = Ticket("zendesk", "event created");
        Assert.Equal(("zendesk", "35436", TicketAction.Opened), (ticket.System, ticket.TicketId, ticket.Action));
        Assert.Equal("Ransom note on a share", ticket.Title);
        Assert.Equal(("URGENT", Severity.Critical), (ticket.SeverityAsSent, ticket.Severity));
        Assert.Equal(Noon, ticket.CreatedAt!.At);
        Assert.Equal(["storage", "ransom"], ticket.Labels);
        Assert.Equal("6596848315901", ticket.Reporter);
        Assert.Equal(
            "zen:event-type:ticket.created:01HN-1",
            Sender("zendesk").DeliveryId(Deliveries.Of(PresetSamples.Body("zendesk", "event created"))));
    }

    [Theory]
    [InlineData("event solved", TicketAction.Resolved)]
    [InlineData("event reopened", TicketAction.Reopened)]
    [InlineData("event priority", TicketAction.Updated)]
    [InlineData("event comment", TicketAction.Commented)]
    [InlineData("trigger", TicketAction.Updated)]
    public void TellsWhatHappenedAtZendesk(string sample, TicketAction action) => Assert.Equal(action, Ticket("zendesk", sample).Action);

    [Fact]
    public void KnowsItsOwnCommentComingHome() => Assert.True(Ticket("zendesk", "event own comment").OwnComment);

    [Fact]
    public void SplitsTheTagsOfAZendeskTrigger()
    {
        var ticket = Ticket("zendesk", "trigger");
        Assert.Equal(["storage", "ransom"], ticket.Labels);
        Assert.Equal("https://acme.zendesk.example/agent/tickets/35436", ticket.Link);
    }

    [Fact]
    public void TakesTheTagsOutOfHtml()
    {
        var ticket = Ticket("freshservice", "freshservice");
        Assert.Equal("Two servers & a NAS\nAll shares.", ticket.Description);
        Assert.Equal(("1107", TicketAction.Opened, Severity.Critical), (ticket.TicketId, ticket.Action, ticket.Severity));
        Assert.Equal("https://acme.freshservice.example/helpdesk/tickets/1107", ticket.Link);
        Assert.Equal(TicketAction.Resolved, Ticket("freshservice", "freshdesk closed").Action);
    }

    [Fact]
    public void ReadsAlertsOfDefender()
    {
        var ticket = Ticket("defender-for-cloud", "workflow automation");
        Assert.Equal(("2517-a", TicketAction.Opened, Severity.High), (ticket.TicketId, ticket.Action, ticket.Severity));
        Assert.Equal(Noon, ticket.CreatedAt!.At);
        Assert.Equal(["vm-scada-1", "/subscriptions/s/vm-scada-1"], ticket.Assets);
        Assert.Equal(["Execution", "Persistence", "VM_Suspicious"], ticket.Labels);
        var graph = Ticket("defender-for-cloud", "graph");
        Assert.Equal(("da6", TicketAction.Resolved, "incident-9"), (graph.TicketId, graph.Action, graph.Group));
        Assert.Equal(Severity.Low, graph.Severity);
    }

    [Theory]
    [InlineData("v5 case created", "~4097", TicketAction.Opened, Severity.Low)]
    [InlineData("v5 case closed", "~4097", TicketAction.Resolved, Severity.Critical)]
    [InlineData("v4 case created", "~40964", TicketAction.Opened, Severity.High)]
    [InlineData("v4 alert ignored", "~77", TicketAction.Resolved, Severity.Medium)]
    public void ReadsTheAscendingSeverityOfTheHive(string sample, string id, TicketAction action, Severity severity)
    {
        var ticket = Ticket("thehive", sample);
        Assert.Equal((id, action, severity), (ticket.TicketId, ticket.Action, ticket.Severity));
    }

    [Fact]
    public void ReadsTheMillisecondsOfTheHive()
    {
        Assert.Equal(Noon, Ticket("thehive", "v5 case created").CreatedAt!.At);
        Assert.Null(Sender("thehive").DeliveryId(Deliveries.Of("""{"_id": "", "requestId": "r"}""")));
        Assert.Equal("~8", Sender("thehive").DeliveryId(Deliveries.Of("""{"_id": "~8"}""")));
    }

    [Theory]
    [InlineData("otrs", "created")]
    [InlineData("dfir-iris", "alert")]
    public void MakesNoInstantOfATimeWithoutZone(string preset, string sample)
    {
        var ticket = Ticket(preset, sample);
        var time = ticket.CreatedAt ?? ticket.DetectedAt;
        Assert.Equal("2026-11-10 12:00:00", time!.AsSent);
        Assert.Null(time.At);
    }

    [Fact]
    public void ReadsZammadAndOtrs()
    {
        var zammad = Ticket("zammad", "created");
        Assert.Equal(("31001", TicketAction.Opened, Severity.High), (zammad.TicketId, zammad.Action, zammad.Severity));
        Assert.Equal("All shares.", zammad.Description);
        Assert.Equal("3", Sender("zammad").DeliveryId(Deliveries.Of("{}", ("X-Zammad-Delivery", "3"))));
        var otrs = Ticket("otrs", "created");
        Assert.Equal(("2026111010000012", TicketAction.Opened, Severity.Critical), (otrs.TicketId, otrs.Action, otrs.Severity));
        Assert.Equal(["SCADA", "Raw"], otrs.Assets);
        Assert.Equal(TicketAction.Resolved, Ticket("otrs", "closed").Action);
        Assert.Equal(TicketAction.Commented, Ticket("otrs", "article").Action);
    }

    [Fact]
    public void KnowsASavedSearchOfSplunkByItsName()
    {
        var ticket = Ticket("splunk", "alert");
        Assert.Equal(("search/Many failed logons", TicketAction.Repeated), (ticket.TicketId, ticket.Action));
        Assert.Equal(Noon, ticket.DetectedAt!.At);
        Assert.Equal(("scheduler__admin__search_at_1", "rt_1"), (
            Sender("splunk").DeliveryId(Deliveries.Of(PresetSamples.Body("splunk", "alert"))), Ticket("splunk", "ad hoc").TicketId));
    }

    [Fact]
    public void ReadsWhatTheTemplateForKibanaSends()
    {
        var ticket = Ticket("kibana", "alert");
        Assert.Equal(("rule-1/host-a", TicketAction.Repeated, Severity.High), (ticket.TicketId, ticket.Action, ticket.Severity));
        Assert.Equal(["auth", "linux"], ticket.Labels);
        Assert.Equal(
            ("rule-1/host-a", TicketAction.Resolved), (Ticket("kibana", "recovered").TicketId, Ticket("kibana", "recovered").Action));
    }

    [Theory]
    [InlineData("dfir-iris", "alert", TicketAction.Opened, Severity.Critical)]
    [InlineData("dfir-iris", "alert closed", TicketAction.Resolved, Severity.Medium)]
    public void ReadsTheNumbersOfIris(string preset, string sample, TicketAction action, Severity severity)
    {
        var ticket = Ticket(preset, sample);
        Assert.Equal((action, severity), (ticket.Action, ticket.Severity!.Value));
    }

    [Theory]
    [InlineData("{}", "unknown-shape")]
    [InlineData("[]", "unknown-shape")]
    [InlineData("\"text\"", "unknown-shape")]
    [InlineData("{\"type\": \"zen\"}", "unknown-shape")]
    [InlineData("payload=%7B%7D", "not-json")]
    [InlineData("{\"ticket\": {\"id\": ", "not-json")]
    public void LeavesWhatItDoesNotKnowToAPerson(string body, string why) => Assert.All(
        TicketPresets.All,
        preset => Assert.Equal(why, Assert.IsType<Translation.Unmapped>(Sender(preset.Name).Translate(Deliveries.Of(body))).Why));

    private static MappedSender Sender(string preset) => MappedSender.All.Single(sender => sender.Kind == preset);

    private static TicketReported Ticket(string preset, string sample) => Assert.Single(
        Assert.IsType<Translation.Tickets>(Sender(preset).Translate(Deliveries.Of(PresetSamples.Body(preset, sample)))).Reported);
}
