using NodaTime;

namespace Nis2.Compliance.Law;

/// <summary>Time zones of the tz database that ships with the code, the same on every platform.</summary>
public static class Zones
{
    public static bool Exists(string? id) => id is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public static DateTimeZone Of(string id) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? throw new ArgumentException($"'{id}' is no time zone.", nameof(id));

    public static DateTimeZone Of(LawPack pack) => pack.Zone is null ? DateTimeZone.Utc : Of(pack.Zone);
}
