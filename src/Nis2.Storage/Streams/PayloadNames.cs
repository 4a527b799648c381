using Nis2.Compliance.Subjects;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>Where a subject's payloads lie: folder by what they are, then the version that they belong to and their hash.</summary>
internal static class PayloadNames
{
    public const string Facts = "facts";
    public const string Erasable = "erasable";
    public const string Snapshot = "snapshot";

    public static string Folder(string organisation, SubjectId id, string what) => $"{TableKey.Encode(organisation)}/{id}/{what}/";

    public static string Of(string organisation, SubjectId id, string what, int version, string hash) =>
        $"{Folder(organisation, id, what)}{RowKeys.Digits(version)}-{hash}";

    public static int VersionOf(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return int.Parse(file.AsSpan(0, file.IndexOf('-')), System.Globalization.NumberStyles.None, null);
    }
}
