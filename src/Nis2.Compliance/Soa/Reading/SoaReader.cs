using System.Security.Cryptography;
using System.Text.Json;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Soa.Reading;

/// <summary>Reads a file: the same file and corrections always come to the same reading.</summary>
public static class SoaReader
{
    /// <returns>The reading, or why the file can't be read.</returns>
    public static (SoaReading? Reading, Refusal? Refusal) Read(
        ReadOnlyMemory<byte> file, ImportContent content, ImportCorrections corrections)
    {
        var opened = SoaFiles.Open(file);
        return opened.Refusal is { } refusal ? (null, refusal) : (Read(opened, content, corrections), null);
    }

    public static SoaReading Read(FileContent file, ImportContent content, ImportCorrections corrections) => content == ImportContent.Risks
        ? new RiskReader(file, corrections).Read()
        : new StatementReader(file, corrections).Read();

    /// <summary>What a person saw, as 64 hexadecimal digits: what is accepted is this and nothing else.</summary>
    public static string Hash(SoaReading reading) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(reading, DomainJson.Options)));
}
