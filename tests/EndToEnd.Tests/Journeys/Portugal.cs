namespace EndToEnd.Journeys;

/// <summary>A food business, Decreto-Lei 125/2025: verification, end of impact, working days. Every instant was computed by hand.</summary>
internal static class Portugal
{
    public static async IAsyncEnumerable<string> PlayAsync(Tenant food)
    {
        // Annex II: important, whatever its size (Art. 3(2)).
        Assert.Equal("important", await food.FoundAsync("PT", "II.4.1"));
        yield return "registered";
        await food.TicketAsync("2026-09-08T09:10:00Z", "Cold store does not report");
        yield return "suspected";
        await food.AcknowledgePageAsync();
        yield return "somebody is on it";
        var assessed = await food.StateAsync("assessment", new { answers = Tenant.Yes("severe-disruption") });
        Assert.Equal("significant", (string)assessed["recorded"]!["outcome"]!);
        yield return "assessed";
        await food.StateAsync("awareness", new { basis = "Production stands", awareAt = "2026-09-08T10:00:00Z", gapReason = "A sensor?" });
        await food.DueAsync("early-warning", "2026-09-09T10:00Z", basis: "verification not stated: from awareness");
        yield return "aware";
        await food.StateAsync("times/verified", new { at = "2026-09-08T12:30:00+01:00" });

        // Art. 42(1) and (3): from the conclusion that a significant incident exists.
        await food.DueAsync("early-warning", "2026-09-09T11:30Z", "2026-09-09T12:00Z", "DL 125/2025 Art. 42(1)");
        await food.DueAsync("incident-notification", "2026-09-11T11:30Z", "2026-09-11T12:00Z", "DL 125/2025 Art. 42(3)");
        yield return "verified";
        await food.StateAsync("report-fields", new
        {
            fields = new
            {
                suspected_malicious = new { choices = new[] { "yes" }, text = "Credenciais roubadas" },
                detailed_description = new { text = "Linha de frio parada em duas fábricas" },
            },
        });
        await food.ReadDraftAsync("early-warning", "en", "Credenciais roubadas");
        await food.FileDraftAsync("early-warning", "2026-09-09T09:00:00Z", "en");
        await food.StateAsync("stages/incident-notification/waiver", new { reason = "Nothing to update (Art. 42(3))" });
        yield return "warned";
        await food.DueAsync("end-of-impact-notice", null);
        await food.StateAsync("times/impact-ended", new { at = "2026-09-20T18:00:00Z" });

        // Art. 43: 24 hours from the end of the significant impact.
        await food.DueAsync("end-of-impact-notice", "2026-09-21T18:00Z", "2026-09-21T19:00Z", "DL 125/2025 Art. 43");
        yield return "impact ended";
        await food.FileDraftAsync("end-of-impact-notice", "2026-09-21T09:00:00Z", "en");

        // Art. 44: 30 working days from Monday 21 September, the first being the 22nd: the 30th is Monday 2 November; with the holiday
        // of 5 October it is 3 November. Winter time in Lisbon is UTC.
        await food.DueAsync("final-report", "2026-11-03T00:00Z", "2026-11-04T00:00Z", "DL 125/2025 Art. 44");
        yield return "end of impact told";
        await food.ReadDraftAsync("final-report", "de", "Linha de frio parada");
        await food.FileDraftAsync("final-report", "2026-10-30T15:00:00Z", "en");
    }
}
