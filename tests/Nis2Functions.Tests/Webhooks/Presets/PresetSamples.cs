namespace Nis2Functions.Tests.Webhooks.Presets;

/// <summary>Bodies made up after the shapes that the systems document or publish.</summary>
internal static class PresetSamples
{
    private static readonly Dictionary<(string Preset, string Sample), string> Bodies = new()
    {
        [("zendesk", "event created")] = Zendesk("created", "NEW", "{}"),
        [("zendesk", "event solved")] = Zendesk("status_changed", "SOLVED", """{"previous": "OPEN", "current": "SOLVED"}"""),
        [("zendesk", "event reopened")] = Zendesk("status_changed", "OPEN", """{"previous": "SOLVED", "current": "OPEN"}"""),
        [("zendesk", "event priority")] = Zendesk("priority_changed", "OPEN", """{"previous": null, "current": "URGENT"}"""),
        [("zendesk", "event comment")] = Zendesk("comment_added", "OPEN", """{"comment": {"id": "1", "body": "Rebuilt."}}"""),
        [("zendesk", "event own comment")] =
            Zendesk("comment_added", "OPEN", """{"comment": {"id": "1", "body": "Due tomorrow.\n[nis2:incident-1]"}}"""),
        [("zendesk", "trigger")] = """
            {"ticket": {"id": "35436", "title": "Ransom note on a share", "description": "All shares.", "priority": "Urgent", "status": "Open",
             "tags": "storage ransom", "created_at": "2026-11-10T12:00:00Z", "requester": "ada@acme.example",
             "link": "https://acme.zendesk.example/agent/tickets/35436", "comment": "Rebuilt."}}
            """,
        [("freshservice", "freshservice")] = """
            {"freshservice_webhook": {"triggered_event": "{ticket_action:created}", "ticket_id": 1107, "ticket_subject": "Ransom note",
             "ticket_description": "<div>Two servers &amp; a NAS<br>All shares.</div>", "ticket_priority": "Urgent", "ticket_status": "Open",
             "ticket_requester_email": "ada@acme.example", "ticket_url": "https://acme.freshservice.example/helpdesk/tickets/1107"}}
            """,
        [("freshservice", "freshdesk closed")] = """
            {"freshdesk_webhook": {"triggered_event": "{ticket_action:updated}", "ticket_id": "12", "ticket_subject": "Ransom note",
             "ticket_priority": "High", "ticket_status": "Closed", "requester_email": "ada@acme.example"}}
            """,
        [("defender-for-cloud", "workflow automation")] = """
            {"SystemAlertId": "2517-a", "AlertDisplayName": "Suspicious process", "Description": "A process was seen.", "Severity": "High",
             "TimeGenerated": "2026-11-10T12:00:00.0000000Z", "StartTimeUtc": "2026-11-10T11:58:00Z", "EndTimeUtc": "2031-01-01T00:00:00Z",
             "Status": "New", "Intent": "Execution, Persistence", "AlertType": "VM_Suspicious", "CompromisedEntity": "vm-scada-1",
             "ResourceIdentifiers": [{"AzureResourceId": "/subscriptions/s/vm-scada-1", "Type": "AzureResource"}],
             "AlertUri": "https://portal.azure.example/alert"}
            """,
        [("defender-for-cloud", "graph")] = """
            {"id": "da6", "incidentId": "incident-9", "title": "Mailbox rule", "description": "A rule forwards mail.", "severity": "low",
             "status": "resolved", "createdDateTime": "2026-11-10T12:00:00.1234567Z", "resolvedDateTime": "2026-11-10T13:00:00Z",
             "mitreTechniques": ["T1114"], "evidence": [{"deviceDnsName": "pc-1"}, {"other": 1}], "alertWebUrl": "https://security.example/da6"}
            """,
        [("thehive", "v5 case created")] = """
            {"_id": "~8", "requestId": "r1", "action": "create", "objectType": "Case", "objectId": "~4097",
             "object": {"_id": "~4097", "number": 1, "title": "Phishing", "description": "**Mails**", "severity": 1, "tlp": 2, "pap": 2,
              "tags": ["mail"], "stage": "New", "status": "New", "_createdAt": 1794312000000, "_createdBy": "ada@thehive.example"}}
            """,
        [("thehive", "v5 case closed")] = """
            {"_id": "", "action": "update", "objectType": "Case", "objectId": "~4097",
             "object": {"title": "Phishing", "severity": 4, "stage": "Closed", "status": "TruePositive", "endDate": 1794315600000}}
            """,
        [("thehive", "v4 case created")] = """
            {"operation": "Creation", "objectType": "case", "objectId": "~40964", "requestId": "r", "details": {"title": "Phishing"},
             "object": {"caseId": 2, "title": "Phishing", "severity": 3, "status": "Open", "tags": [], "createdAt": 1794312000000}}
            """,
        [("thehive", "v4 alert ignored")] = """
            {"operation": "Update", "objectType": "alert", "objectId": "~77",
             "object": {"title": "Beacon", "severity": 2, "status": "Ignored", "source": "misp", "date": 1794312000000}}
            """,
        [("thehive", "nothing of a task")] = """{"operation": "Creation", "objectType": "case_task", "objectId": "~9", "object": {}}""",
        [("dfir-iris", "alert")] = """
            {"alerts": {"alert_id": "7", "alert_title": "Beacon", "alert_description": "To a known host.", "alert_severity_id": "6",
             "alert_status_id": "2", "alert_tags": "c2, dns", "alert_source_event_time": "2026-11-10 12:00:00"},
             "object_url": "https://iris.example/alerts?alert_ids=7"}
            """,
        [("dfir-iris", "alert closed")] =
            """{"alerts": {"alert_id": 7, "alert_title": "Beacon", "alert_severity_id": 1, "alert_status_id": 6}}""",
        [("dfir-iris", "case")] = """{"cases": {"case_id": 4, "case_name": "Beacon", "case_description": "C2"}}""",
        [("zammad", "created")] = """
            {"ticket": {"id": 1, "number": "31001", "title": "Ransom note", "state": "new", "priority": {"name": "3 high"},
             "group": {"name": "Operations"}, "customer": {"email": "ada@acme.example"}, "created_at": "2026-11-10T12:00:00.000Z"},
             "article": {"body": "<p>All shares.</p>", "content_type": "text/html"}}
            """,
        [("zammad", "closed")] = """{"ticket": {"number": "31001", "title": "Ransom note", "state": "closed"}, "article": {}}""",
        [("otrs", "created")] = """
            {"Event": {"Event": "TicketCreate"}, "Ticket": {"TicketID": "12", "TicketNumber": "2026111010000012", "Title": "Ransom note",
             "Priority": "5 very high", "State": "new", "StateType": "new", "Queue": "Raw", "Service": "SCADA",
             "Created": "2026-11-10 12:00:00", "CustomerUserID": "ada", "Article": {"Body": "All shares."}}}
            """,
        [("otrs", "article")] =
            """{"Event": {"Event": "ArticleCreate"}, "Ticket": {"TicketNumber": 2026111010000012, "StateType": "open", "Article": [{"Body": "A"}]}}""",
        [("otrs", "closed")] =
            """{"Event": {"Event": "TicketStateUpdate"}, "Ticket": {"TicketNumber": "2026111010000012", "StateType": "closed"}}""",
        [("splunk", "alert")] = """
            {"sid": "scheduler__admin__search_at_1", "search_name": "Many failed logons", "app": "search", "owner": "admin",
             "results_link": "http://splunk:8000/app/search/1",
             "result": {"_raw": "sshd failed", "_time": "1794312000", "host": "jump-1", "sourcetype": "syslog", "eventtype": ""}}
            """,
        [("splunk", "ad hoc")] =
            """{"sid": "rt_1", "search_name": null, "app": "search", "owner": "admin", "result": {"_time": "1794312000.25"}}""",
        [("kibana", "alert")] = """
            {"rule": {"id": "rule-1", "name": "Failed logons", "tags": "auth,linux", "url": "https://kibana.example/rule-1"},
             "alert": {"id": "host-a", "actionGroup": "default"}, "date": "2026-11-10T12:00:00.000Z", "severity": "high", "reason": "12 in 5m"}
            """,
        [("kibana", "recovered")] =
            """{"rule": {"id": "rule-1", "name": "Failed logons"}, "alert": {"id": "host-a", "actionGroup": "recovered"}}""",
    };

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (preset, sample) in Bodies.Keys)
            rows.Add(preset, sample);
        return rows;
    }

    public static string Body(string preset, string sample) => Bodies[(preset, sample)];

    public static IEnumerable<string> Of(string preset) => Bodies.Where(one => one.Key.Preset == preset).Select(one => one.Value);

    public static IEnumerable<string> All => Bodies.Values;

    private static string Zendesk(string happened, string status, string told) => $$"""
        {"type": "zen:event-type:ticket.{{happened}}", "account_id": 1, "id": "01HN-1", "subject": "zen:ticket:35436",
         "time": "2026-11-10T12:00:01Z", "zendesk_event_version": "2022-11-06",
         "detail": {"id": "35436", "subject": "Ransom note on a share", "description": "All shares.", "priority": "URGENT",
          "status": "{{status}}", "tags": ["storage", "ransom"], "created_at": "2026-11-10T12:00:00Z", "requester_id": "6596848315901"},
         "event": {{told}}
        }
        """;
}
