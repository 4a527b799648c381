using NodaTime;

namespace Nis2.Compliance.Subjects;

/// <summary>Checks of what people send; each answers with a refusal that names the field, or null.</summary>
internal static class Inputs
{
    private const int MaxId = 128;

    private static readonly Duration Skew = Duration.FromMinutes(1);
    private static readonly Instant Earliest = Instant.FromUtc(2000, 1, 1, 0, 0);

    public static Refusal? Text(string? text, string field, int max) => string.IsNullOrWhiteSpace(text)
        ? Missing(field)
        : Optional(text, field, max);

    public static Refusal? Optional(string? text, string field, int max) => text is { } given && given.Length > max
        ? Invalid("text-too-long", $"At most {max} characters, not {given.Length}.", field)
        : null;

    /// <summary>Of a person: facts are never erased, so a name or an address must not get among them.</summary>
    public static Refusal? Person(string? id, string field) => id is { Length: > 0 and <= MaxId } && id.All(IsOfIds)
        ? null
        : Invalid("person-malformed", "An opaque id is needed, not a name or an address.", field);

    /// <summary>Clocks may be a minute apart; anything later has not happened yet.</summary>
    public static Refusal? Past(Instant? at, Instant now, string field) => at switch
    {
        { } when at > now + Skew => Invalid("instant-in-future", "This instant has not come yet.", field),
        { } when at < Earliest => Invalid("instant-too-early", "Instants before the year 2000 make no sense here.", field),
        _ => null,
    };

    public static Refusal Missing(string field) => Invalid("field-missing", "A text is needed here.", field);

    public static Refusal Invalid(string rule, string detail, string field) => new(RefusalKind.Invalid, rule, detail, field);

    private static bool IsOfIds(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.';

    /// <summary>The first refusal of several checks.</summary>
    public static bool Refused(out Refusal refusal, params ReadOnlySpan<Refusal?> checks)
    {
        foreach (var check in checks)
        {
            if (check is null)
                continue;
            refusal = check;
            return true;
        }

        refusal = null!;
        return false;
    }
}
