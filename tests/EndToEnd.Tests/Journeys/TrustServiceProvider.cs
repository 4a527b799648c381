namespace EndToEnd.Journeys;

/// <summary>
/// A qualified trust service provider in Finland, whose act notifies trust services within 24 hours, and in Germany, whose act does not.
/// Every instant was computed by hand.
/// </summary>
internal static class TrustServiceProvider
{
    public static async IAsyncEnumerable<string> PlayAsync(Tenant trust)
    {
        // Art. 3(1)(b): qualified trust service providers are essential.
        Assert.Equal("essential", await trust.FoundAsync("FI", "I.8.7", "DE"));
        yield return "registered";
        await trust.TicketAsync("2026-08-30T21:20:00Z", "Signing does not answer");
        yield return "suspected";
        await trust.AcknowledgePageAsync();
        yield return "somebody is on it";

        // Implementing Regulation (EU) 2024/2690 Art. 14(a): more than 20 minutes completely unavailable. 14(b) is not reached.
        var minutes = new { exactly = 45 };
        var answers = new Dictionary<string, object> { ["complete-minutes"] = minutes, ["week-minutes"] = minutes };
        var services = new[] { new { name = "Signing", entityType = "I.8.7", answers } };
        var assessed = await trust.StateAsync("assessment", new { services });
        var met = assessed["recorded"]!["met"]!.ToJsonString();
        Assert.Contains("Art. 14(a)", met, StringComparison.Ordinal);
        Assert.DoesNotContain("Art. 14(b)", met, StringComparison.Ordinal);
        Assert.Equal("significant", (string)assessed["recorded"]!["outcome"]!);
        yield return "assessed";
        await trust.StateAsync("times/detected", new { at = "2026-08-30T21:30:00Z" });
        await trust.StateAsync("awareness", new { basis = "45 minutes without signatures", awareAt = "2026-08-30T22:10:00Z" });

        // Act 124/2025: 24 hours for the notification where trust services are affected, from detection.
        await trust.DueAsync("early-warning", "2026-08-31T21:30Z", "2026-08-31T22:00Z", "Act 124/2025");
        await trust.DueAsync("incident-notification", "2026-08-31T21:30Z", "2026-08-31T22:00Z", "trust services");
        yield return "aware";
        await trust.StateAsync("duties/de", new { country = "DE", recipient = "BSI", legalEntity = "main-entity" });

        // BSIG § 32 has no such rule: the directive's, and the basis says so. From awareness.
        await trust.DueAsync("de.early-warning", "2026-08-31T22:10Z", "2026-08-31T23:00Z", "BSIG § 32(1) no. 1");
        await trust.DueAsync("de.incident-notification", "2026-08-31T22:10Z", "2026-08-31T23:00Z", "Art. 23(4)");
        await trust.DueAsync("de.incident-notification", "2026-08-31T22:10Z", basis: "BSIG § 32 has no rule for trust services");
        yield return "Germany";
        await trust.StateAsync("report-fields", new
        {
            fields = new Dictionary<string, object>
            {
                ["summary"] = new { text = "No signatures for 45 minutes" },
                ["severity"] = new { text = "High" },
            },
        });
        await trust.ReadDraftAsync("de.early-warning", "de", "No signatures for 45 minutes");
        await trust.UploadAsync("early-warning", "2026-08-31T05:00:00Z");
        await trust.UploadAsync("de.early-warning", "2026-08-31T05:10:00Z");
        yield return "warned";
        await trust.FileDraftAsync("incident-notification", "2026-08-31T20:00:00Z", "en");
        await trust.FileDraftAsync("de.incident-notification", "2026-08-31T20:05:00Z", "de");

        // Filed on 31 August in both zones: there is no 31 September. Wednesday 30 September ends at 21:00 and 22:00 UTC.
        await trust.DueAsync("final-report", "2026-09-30T21:00Z");
        await trust.DueAsync("de.final-report", "2026-09-30T22:00Z", "2026-09-30T22:00Z", "BSIG § 32(1) no. 4");
        yield return "notified";
        await trust.StateAsync("times/handled", new { at = "2026-09-10T10:00:00Z" });
        await trust.UploadAsync("final-report", "2026-09-29T10:00:00Z");
        await trust.FileDraftAsync("de.final-report", "2026-09-29T11:00:00Z", "de");
    }
}
