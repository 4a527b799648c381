using System.Globalization;
using Nis2.Compliance.Forms;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Compliance.Reports;

/// <summary>An answer as it is pasted into a form.</summary>
internal static class FieldText
{
    private static readonly ZonedDateTimePattern Local =
        ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm '(UTC'o<+HH:mm>')'", DateTimeZoneProviders.Tzdb);

    /// <summary>Null where nothing is left to say, as after an erasure.</summary>
    public static string? Of(FieldContent? content, ValueList? list, bool estimate, FormLanguage language, DateTimeZone zone)
    {
        if (content is null)
            return null;
        string?[] parts =
        [
            content.Choices is { Count: > 0 } choices ? string.Join("; ", choices.Select(id => list?.Find(id)?.In(language) ?? id)) : null,
            content.Number?.ToString(CultureInfo.InvariantCulture),
            content.At is { } at ? Local.Format(at.InZone(zone)) : null,
            content.Length is { } length ? Lasting(length, language) : null,
            content.Indicators is { Count: > 0 } indicators ? string.Join('\n', indicators.Select(Line)) : null,
        ];
        var value = string.Join('\n', parts.Where(part => part is not null));
        if (estimate && value.Length > 0)
            value = $"{value} ({DraftWords.Estimated(language)})";
        var whole = string.Join('\n', new[] { value, content.Text?.Trim() }.Where(part => !string.IsNullOrEmpty(part)));
        return whole.Length == 0 ? null : whole;
    }

    private static string Line(Indicator indicator) =>
        $"{indicator.Type}: {indicator.Value}" + (string.IsNullOrEmpty(indicator.Comment) ? string.Empty : $" - {indicator.Comment}");

    private static string Lasting(Duration length, FormLanguage language)
    {
        var minutes = (long)length.TotalMinutes;
        var (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        string[] parts =
        [
            .. days > 0 ? [$"{days} d"] : Array.Empty<string>(),
            .. hours > 0 ? [$"{hours} h"] : Array.Empty<string>(),
            .. rest > 0 || minutes == 0 ? [$"{rest} min"] : Array.Empty<string>(),
        ];
        return string.Join(' ', parts) is { Length: > 0 } text ? text : DraftWords.Unknown(language);
    }
}
