using System.Text.Json;
using System.Text.RegularExpressions;
using Nis2.Compliance.Organisations;
using Nis2Functions.Notices.Outbound;

namespace Nis2Functions.Notices.Tickets;

/// <summary>Work notes by ServiceNow's Table API. Every ticket is a task; its own table is asked for first.</summary>
public sealed partial class ServiceNowWriter(TicketHttp http) : ITicketWriter
{
    public TicketSystem System => TicketSystem.Servicenow;

    public async Task<ChannelResult> WriteAsync(TicketComment comment, CancellationToken cancellation)
    {
        if (TicketIds.ServiceNow(comment.Ticket) is not { } query)
            return ChannelResult.Failed("no-such-ticket");
        var found = await http.ReadAsync(
            comment,
            $"api/now/table/task?sysparm_query={Uri.EscapeDataString(query)}&sysparm_fields=sys_id,sys_class_name"
                + "&sysparm_exclude_reference_link=true&sysparm_limit=1",
            cancellation);
        if (found.Failure is not null)
            return found.ToResult() with { Final = false };
        if (Record(found) is not { } record)
            return ChannelResult.Failed("no-such-ticket");
        var (arrived, looked) = await http.LookAsync(
            comment, record + "?sysparm_fields=work_notes&sysparm_display_value=true", cancellation);
        if (arrived || !looked.Succeeded)
            return looked;
        return await http.WriteAsync(
            comment,
            HttpMethod.Patch,
            record + "?sysparm_fields=sys_id",
            new Dictionary<string, string> { ["work_notes"] = comment.Text },
            cancellation);
    }

    private static string? Record(OutboundAnswer answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer.Text);
            var first = json.RootElement.GetProperty("result")[0];
            var (id, table) = (first.GetProperty("sys_id").GetString(), first.GetProperty("sys_class_name").GetString());
            return id is not null && table is not null && Name().IsMatch(id) && Name().IsMatch(table)
                ? $"api/now/table/{table}/{id}"
                : null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException
            or IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    [GeneratedRegex("^[a-z0-9_]{1,80}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
