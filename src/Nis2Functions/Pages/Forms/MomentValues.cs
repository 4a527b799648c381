using Nis2.Pages.Forms;
using NodaTime;
using NodaTime.Text;

namespace Nis2Functions.Pages.Forms;

/// <summary>An instant as the inputs that it is made of.</summary>
internal static class MomentValues
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");
    private static readonly OffsetPattern Offset = OffsetPattern.CreateWithInvariantCulture("m");

    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>();

    public static IReadOnlyDictionary<string, string> Of(MomentField field, Instant at)
    {
        var local = at.InZone(field.Zone);
        return new Dictionary<string, string>
        {
            [field.When] = MomentField.ThenValue,
            [field.Date] = LocalDatePattern.Iso.Format(local.Date),
            [field.Time] = Time.Format(local.TimeOfDay),
            [field.Offset] = Offset.Format(local.Offset),
        };
    }
}
