using System.Buffers.Text;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Nis2.Compliance.Subjects;
using Nis2.Storage.Streams;

namespace Nis2.Storage.Events;

/// <summary>How far a reader came: between two rounds, or within one at a subject and version.</summary>
/// <param name="Since">Where the round before ended; null in the first one.</param>
/// <param name="Until">Where this round ends; null between two.</param>
/// <param name="Version">The first of <paramref name="Subject"/> that is still to be read.</param>
internal sealed record ReplayCursor(Instant? Since, Instant? Until = null, SubjectId? Subject = null, int Version = 0)
{
    /// <summary>A version after all of a subject.</summary>
    public const int End = int.MaxValue;

    private const int MaxLength = 512;
    private const char Separator = '|';

    public string Write() => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Join(
        Separator, Text(Since), Text(Until), Subject?.Value, Version.ToString(CultureInfo.InvariantCulture))));

    /// <exception cref="InvalidContinuationException">It was not written here.</exception>
    public static ReplayCursor Read(string? text)
    {
        if (text is null)
            return new ReplayCursor(Since: null);
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
            throw new InvalidContinuationException();
        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
        if (parts.Length != 4
            || !TryInstant(parts[0], out var since)
            || !TryInstant(parts[1], out var until)
            || !TrySubject(parts[2], out var subject)
            || !int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            throw new InvalidContinuationException();
        return new ReplayCursor(since, until, subject, version);
    }

    private static string Text(Instant? instant) => instant is { } at ? InstantPattern.ExtendedIso.Format(at) : string.Empty;

    private static bool TryInstant(string text, out Instant? instant)
    {
        instant = null;
        if (text.Length == 0)
            return true;
        var parsed = InstantPattern.ExtendedIso.Parse(text);
        instant = parsed.Success ? parsed.Value : null;
        return parsed.Success;
    }

    private static bool TrySubject(string text, out SubjectId? subject)
    {
        subject = null;
        if (text.Length == 0)
            return true;
        if (!SubjectId.TryParse(text, out var id))
            return false;
        subject = id;
        return true;
    }
}
