using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;
using Nis2.Compliance.Subjects;

namespace Nis2.Storage.Streams;

/// <summary>
/// SHA-256 over every field of an event, each with its length before it, so that no two events share an encoding. What can be erased
/// stands in it as its own salted hash only.
/// </summary>
internal static class ChainHash
{
    private const string Format = "nis2-event-1";

    public static string Of(string organisation, SubjectId id, StoredEvent stored)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var field in Fields(organisation, id, stored))
        {
            var bytes = Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static string OfErasable(byte[] salt, string text) =>
        Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(text)]));

    public static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> Fields(string organisation, SubjectId id, StoredEvent stored) =>
    [
        Format,
        organisation,
        id.Value,
        stored.Version.ToString(CultureInfo.InvariantCulture),
        stored.Type,
        stored.SchemaVersion.ToString(CultureInfo.InvariantCulture),
        InstantPattern.ExtendedIso.Format(stored.At),
        stored.By,
        stored.CommandId,
        stored.Facts,
        stored.Erasable?.Hash ?? string.Empty,
        stored.Previous,
    ];
}
