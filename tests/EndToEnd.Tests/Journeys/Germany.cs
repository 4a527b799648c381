using System.Net;

namespace EndToEnd.Journeys;

/// <summary>
/// A hospital, BSIG § 32, over the change to summer time and a long weekend, with four eyes, GDPR and a second Member State. Every instant
/// was computed by hand.
/// </summary>
internal static class Germany
{
    public static async IAsyncEnumerable<string> PlayAsync(Tenant hospital)
    {
        // BSIG § 28(1): Anlage 1, 250 persons or more.
        Assert.Equal("essential", await hospital.FoundAsync("DE", "I.5.1"));
        await hospital.PutAsync(hospital.Path + "/reporting-rules", new { fourEyes = true });
        yield return "registered";
        await hospital.TicketAsync("2026-03-28T19:40:00Z", "Files of the ward cannot be opened");
        yield return "suspected";
        await hospital.AcknowledgePageAsync();
        yield return "somebody is on it";
        var answers = Tenant.Yes("severe-disruption");
        var assessed = await hospital.StateAsync("assessment", new { rootCause = "malicious-actions", answers });
        Assert.Contains("Art. 23(3)(a)", assessed["recorded"]!["met"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(assessed["awareAt"]);
        yield return "assessed";
        await AwareAsync(hospital);
        yield return "aware";
        await MoreDutiesAsync(hospital);
        yield return "data protection and Finland";
        await WarnAsync(hospital);
        yield return "warned";
        await NotifyAsync(hospital);
        yield return "notified";
        await GoOnAsync(hospital);
        yield return "goes on";
        await hospital.StateAsync("times/handled", new { at = "2026-05-20T12:00:00Z" });

        // § 32(2) sentence 2 has no period: the directive's month, which ends on Saturday 20 June; § 193 BGB: Monday.
        await hospital.DueAsync("final-report", "2026-06-20T22:00Z", "2026-06-22T22:00Z", "Art. 23(4)(e)");
        await hospital.DueAsync("fi.final-report", "2026-06-20T21:00Z");
        yield return "handled";
        await hospital.SignOffAsync("final-report");
        await hospital.FileDraftAsync("final-report", "2026-06-19T10:00:00Z", "de");
        await hospital.UploadAsync("fi.final-report", "2026-06-19T11:00:00Z");
        yield return "reported to the end";
        await hospital.StateAsync("stages/gdpr.data-subject-communication/waiver", new { reason = "Data was encrypted at rest" });
    }

    private static async Task AwareAsync(Tenant hospital)
    {
        await hospital.StateAsync("awareness",
            new { basis = "Wards work on paper", awareAt = "2026-03-28T23:30:00+01:00", gapReason = "It looked like a fault" });

        // § 32(1) nos. 1 and 2: elapsed hours over the night in which summer time begins; Reg. 1182/71
        // Art. 3(1) leaves out the hour of the event.
        await hospital.DueAsync("early-warning", "2026-03-29T22:30Z", "2026-03-29T23:00Z", "BSIG § 32(1) no. 1");
        await hospital.DueAsync("incident-notification", "2026-03-31T22:30Z", "2026-03-31T23:00Z", "BSIG § 32(1) no. 2");
        await hospital.DueAsync("final-report", null);
    }

    private static async Task MoreDutiesAsync(Tenant hospital)
    {
        await hospital.StateAsync("duties/gdpr", new { regime = "gdpr", recipient = "LDI" });
        await hospital.StateAsync("duties/gdpr/awareness",
            new { basis = "Patient files among them", awareAt = "2026-03-29T08:00:00Z", gapReason = "Seen in the list of files" });

        // Regulation (EU) 2016/679 Art. 33(1): 72 hours from its own awareness.
        await hospital.DueAsync("gdpr.notification", "2026-04-01T08:00Z", "2026-04-01T09:00Z", "2016/679 Art. 33(1)");
        await hospital.StateAsync("times/detected", new { at = "2026-03-28T20:00:00Z" });
        await hospital.StateAsync("duties/fi", new { country = "FI", recipient = "Traficom", entityTypes = new[] { "I.5.1" } });

        // Finland, Act 124/2025: from detection.
        await hospital.DueAsync("fi.early-warning", "2026-03-29T20:00Z", "2026-03-29T21:00Z", "Act 124/2025");
        await hospital.DueAsync("fi.incident-notification", "2026-03-31T20:00Z", basis: "Act 124/2025");
    }

    private static async Task WarnAsync(Tenant hospital)
    {
        await hospital.StateAsync("report-fields", new
        {
            fields = new Dictionary<string, object>
            {
                ["summary"] = new { text = "Verschlüsselte Dateiserver auf drei Stationen" },
                ["suspected_malicious"] = new { choices = new[] { "yes" } },
                ["cross_border"] = new { choices = new[] { "yes" } },
                ["measures_taken"] = new { text = "Netz getrennt" },
            },
        });
        await hospital.ReadDraftAsync("early-warning", "de", "Verschlüsselte Dateiserver");
        await hospital.ReadDraftAsync("early-warning", "en", "Verschlüsselte Dateiserver");
        await hospital.RefusedAsync(HttpStatusCode.Conflict, one => one.FileDraftAsync("early-warning", "2026-03-29T06:00:00Z", "de"));
        await hospital.RefusedAsync(HttpStatusCode.Conflict, one => one.StateAsync(
            "reports/early-warning/sign-off", new { contentSha256 = new string('0', 64) }));
        await hospital.SignOffAsync("early-warning");
        await hospital.FileDraftAsync("early-warning", "2026-03-29T06:00:00Z", "de");
        await hospital.UploadAsync("fi.early-warning", "2026-03-29T07:00:00Z");
        await hospital.UploadAsync("gdpr.notification", "2026-03-31T12:00:00Z");
    }

    private static async Task NotifyAsync(Tenant hospital)
    {
        await hospital.SignOffAsync("incident-notification");
        await hospital.FileDraftAsync("incident-notification", "2026-03-31T22:15:00Z", "de");
        await hospital.UploadAsync("fi.incident-notification", "2026-03-31T19:00:00Z");

        // Filed at 00:15 on 1 April in Berlin: the month ends on 1 May, a holiday before a weekend; § 193 BGB: Monday 4 May.
        await hospital.DueAsync("final-report", "2026-05-01T22:00Z", "2026-05-04T22:00Z", "BSIG § 32(1) no. 4");

        // Filed at 22:00 on 31 March in Helsinki: there is no 31 April.
        await hospital.DueAsync("fi.final-report", "2026-04-30T21:00Z");
    }

    private static async Task GoOnAsync(Tenant hospital)
    {
        await hospital.StateAsync("ongoing", new { ongoing = true });

        // § 32(2) sentence 1: the progress report takes the place of the final report, which waits for the end of the handling.
        await hospital.DueAsync("progress-report", "2026-05-01T22:00Z", "2026-05-04T22:00Z", "BSIG § 32(2) sentence 1");
        await hospital.DueAsync("final-report", null);
        await hospital.DueAsync("fi.progress-report", "2026-04-30T21:00Z");
        await hospital.PostAsync(
            hospital.Incident + "/intermediate-requests",
            new { requestedAt = "2026-04-10T08:00:00Z", due = "2026-04-14T10:00:00Z", text = "State of recovery" });

        // § 32(1) no. 3: the end that the BSI set.
        await hospital.DueAsync("intermediate-report", "2026-04-14T10:00Z", basis: "BSIG § 32(1) no. 3");
        await hospital.UploadAsync("intermediate-report", "2026-04-13T15:00:00Z");
        await hospital.UploadAsync("progress-report", "2026-04-30T09:00:00Z");
        await hospital.UploadAsync("fi.progress-report", "2026-04-30T09:30:00Z");
    }
}
