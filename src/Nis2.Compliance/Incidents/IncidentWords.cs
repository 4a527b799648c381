using System.Text.Json;

namespace Nis2.Compliance.Incidents;

/// <summary>Enum members as the words that JSON uses.</summary>
internal static class IncidentWords
{
    public static string Of<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());
}
