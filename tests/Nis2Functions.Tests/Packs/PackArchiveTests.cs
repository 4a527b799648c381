using System.IO.Compression;
using System.Security.Cryptography;
using Nis2Functions.Packs;
using NodaTime;

namespace Nis2Functions.Tests.Packs;

public sealed class PackArchiveTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 10, 8, 17, 1);

    [Fact]
    public async Task ListsWhatItHolds()
    {
        var (bytes, files) = await WriteAsync();
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(files.Select(file => file.Path), zip.Entries.Select(entry => entry.FullName));
        foreach (var file in files)
        {
            await using var content = await zip.GetEntry(file.Path)!.OpenAsync();
            Assert.Equal(file.Sha256, Convert.ToHexStringLower(await SHA256.HashDataAsync(content)));
        }
    }

    [Fact]
    public async Task IsTheSameToTheByteGivenTheSameFiles() => Assert.Equal((await WriteAsync()).Bytes, (await WriteAsync()).Bytes);

    [Fact]
    public async Task NamesTheSourceThatBrokeOff()
    {
        await using var zip = await PackArchive.OpenAsync(new MemoryStream(), At, default);
        var broken = await Assert.ThrowsAsync<BrokenSourceException>(
            () => zip.AddAsync("evidence/a", "evidence-1", new Breaking(), default));
        Assert.Equal("evidence-1", broken.Evidence);
    }

    /// <summary>A hundred megabytes go through it, and hardly a buffer stays.</summary>
    [Fact]
    public async Task NeedsNoMemoryForWhatPassesThrough()
    {
        const long Size = 100_000_000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        await using (var zip = await PackArchive.OpenAsync(Stream.Null, At, default))
            Assert.Equal(Size, (await zip.AddAsync("evidence/a", "evidence-1", new Zeros(Size), default)).Size);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5_000_000);
    }

    [Theory]
    [InlineData("policy.pdf", "policy.pdf")]
    [InlineData("..", "file")]
    [InlineData("../../etc/passwd", "_.._etc_passwd")]
    [InlineData("a\nb:c", "a_b_c")]
    [InlineData("", "file")]
    public void NamesStayInTheirFolder(string name, string clean) => Assert.Equal(clean, PackPaths.Clean(name));

    private static async Task<(byte[] Bytes, IReadOnlyList<PackListing> Files)> WriteAsync()
    {
        var target = new MemoryStream();
        IReadOnlyList<PackListing> files;
        await using (var zip = await PackArchive.OpenAsync(target, At, default))
        {
            await zip.AddAsync("events/a.jsonl", [1, 2, 3], default);
            await zip.AddAsync("evidence/ä b.txt", new byte[300_000], default);
            files = [.. zip.Files];
        }

        return (target.ToArray(), files);
    }

    private sealed class Zeros(long left) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = (int)Math.Min(buffer.Length, left);
            buffer.Span[..count].Clear();
            left -= count;
            return ValueTask.FromResult(count);
        }
    }

    private sealed class Breaking : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("gone");
    }
}
