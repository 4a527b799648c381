using Nis2.Pages.Languages;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Pages.Forms;

/// <summary>An instant: now, or a local date and time whose offset is the zone's unless it is chosen.</summary>
/// <param name="Now">By the incident's own clock.</param>
public sealed record MomentField(string Name, Text Label, DateTimeZone Zone, Instant Now) : Field(Name, Label)
{
    public const string NowValue = "now";
    public const string ThenValue = "at";
    private static readonly OffsetPattern Pattern = OffsetPattern.CreateWithInvariantCulture("m");

    public bool MayBeNow { get; init; } = true;

    /// <summary>Names of the inputs that the instant is made of.</summary>
    public string When => Name + ".when";

    public string Date => Name + ".date";

    public string Time => Name + ".time";

    public string Offset => Name + ".offset";

    internal override string FocusId => MayBeNow ? Id(When) : Id(Date);

    /// <summary>The offsets of a year in the zone, and UTC.</summary>
    internal IReadOnlyList<string> Offsets =>
    [
        .. Zone.GetZoneIntervals(new Interval(Now - Duration.FromDays(366), Now))
            .Select(interval => interval.WallOffset)
            .Append(NodaTime.Offset.Zero)
            .Distinct()
            .OrderDescending()
            .Select(Pattern.Format),
    ];

    internal static string Id(string name) => name.Replace('.', '-');
}
