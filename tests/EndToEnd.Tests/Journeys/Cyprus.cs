namespace EndToEnd.Journeys;

/// <summary>A water supplier, Law 60(I)/2025: six hours. Every instant was computed by hand.</summary>
internal static class Cyprus
{
    public static async IAsyncEnumerable<string> PlayAsync(Tenant water)
    {
        Assert.Equal("essential", await water.FoundAsync("CY", "I.6.1"));
        yield return "registered";
        await water.TicketAsync("2026-06-10T08:50:00Z", "Pumps stop without an order");
        yield return "suspected";
        await water.AcknowledgePageAsync();
        yield return "somebody is on it";
        var assessed = await water.StateAsync("assessment", new { answers = Tenant.Yes("considerable-damage-to-others") });
        Assert.Contains("Art. 23(3)(b)", assessed["recorded"]!["met"]!.ToJsonString(), StringComparison.Ordinal);
        yield return "assessed";
        await water.StateAsync("awareness", new { basis = "Two districts without water", awareAt = "2026-06-10T12:20:00+03:00" });

        // Art. 35B: 6 hours, then 72 hours; Reg. 1182/71 Art. 3(1) leaves out the hour of the event.
        await water.DueAsync("early-warning", "2026-06-10T15:20Z", "2026-06-10T16:00Z", "Law 60(I)/2025");
        await water.DueAsync("incident-notification", "2026-06-13T09:20Z", "2026-06-13T10:00Z", "Law 60(I)/2025");
        yield return "aware";
        await water.StateAsync("report-fields", new
        {
            fields = new Dictionary<string, object>
            {
                ["suspected_malicious"] = new { choices = new[] { "yes" }, text = "Orders to pumps from abroad" },
                ["affected_users_count"] = new { number = 40_000, estimate = true },
            },
        });
        await water.ReadDraftAsync("early-warning", "en", "Orders to pumps from abroad");
        await water.FileDraftAsync("early-warning", "2026-06-10T13:00:00Z", "en");
        yield return "warned";
        await water.FileDraftAsync("incident-notification", "2026-06-12T08:00:00Z", "en");

        // A month from 12 June in Nicosia, a Sunday: what is owed does not wait for Monday.
        await water.DueAsync("final-report", "2026-07-12T21:00Z", basis: "Law 60(I)/2025");
        yield return "notified";
        var update = new { channel = "portal", payloadSha256 = new string('a', 64), submittedAt = "2026-06-20T10:00:00Z" };
        await water.PostAsync(water.Incident + "/stages/incident-notification/updates", update);

        // Art. 23(4)(d): the month runs from the notification, not from its update.
        await water.DueAsync("final-report", "2026-07-12T21:00Z");
        yield return "updated";
        await water.StateAsync("times/handled", new { at = "2026-06-25T10:00:00Z" });
        await water.StateAsync("report-fields", new { fields = new { detailed_description = new { text = "Stolen remote access" } } });
        await water.ReadDraftAsync("final-report", "en", "Stolen remote access");
        await water.FileDraftAsync("final-report", "2026-07-10T09:00:00Z", "en");
    }
}
