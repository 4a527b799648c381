using System.Buffers.Text;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Nis2.Storage.Evidence;

/// <summary>Metadata are HTTP headers: ASCII only.</summary>
internal static class EvidenceMetadata
{
    private const string Sha256 = "sha256";
    private const string Size = "size";
    private const string UploadedAt = "uploadedat";
    private const string FileName = "filename";

    public static Dictionary<string, string> Write(StoredEvidence evidence) => new()
    {
        [Sha256] = evidence.Sha256,
        [Size] = evidence.Size.ToString(CultureInfo.InvariantCulture),
        [UploadedAt] = InstantPattern.ExtendedIso.Format(evidence.UploadedAt),
        [FileName] = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(evidence.FileName)),
    };

    public static StoredEvidence Read(
        string organisation, string evidenceId, string contentType, IDictionary<string, string> metadata) => new(
        organisation,
        evidenceId,
        Encoding.UTF8.GetString(Base64Url.DecodeFromChars(metadata[FileName])),
        contentType,
        long.Parse(metadata[Size], NumberStyles.None, CultureInfo.InvariantCulture),
        metadata[Sha256],
        InstantPattern.ExtendedIso.Parse(metadata[UploadedAt]).GetValueOrThrow());

    /// <summary>The last part of whatever path a browser sent, bounded.</summary>
    public static string CleanName(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        name = new string([.. name.Where(character => !char.IsControl(character) && !char.IsSurrogate(character))]);
        return name.Length <= 200 ? name : name[^200..];
    }
}
