using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Compliance.Subjects;

/// <summary>Values as the words that JSON uses.</summary>
internal static class Words
{
    public static string Of<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());

    /// <summary>ISO 8601, such as <c>PT4H</c>.</summary>
    public static string Of(Duration duration) =>
        PeriodPattern.NormalizingIso.Format(Period.FromTicks(duration.BclCompatibleTicks).Normalize());
}
