using Nis2.Compliance.Intake;

namespace Nis2Functions.Webhooks.Presets;

/// <summary>Times as a mapping says that they are written.</summary>
internal static class MappedTimes
{
    public static TicketTime? Read(MappedBody body, TimeRule? rule) => rule is null ? null : Read(body.Text(rule.From), rule.Format);

    private static TicketTime? Read(string? text, TimeFormat format) => format switch
    {
        TimeFormat.EpochSeconds => TicketTimes.ReadUnix(text, 1),
        TimeFormat.EpochMilliseconds => TicketTimes.ReadUnix(text, 1_000),
        TimeFormat.EpochNanoseconds => TicketTimes.ReadUnix(text, 1_000_000_000),
        TimeFormat.Zoneless => TicketTimes.Read(text) is { } time ? time with { At = null } : null,
        _ => TicketTimes.Read(text),
    };
}
