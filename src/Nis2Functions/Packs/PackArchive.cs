using System.Buffers;
using System.IO.Compression;
using System.Text;
using Nis2.Storage.Packs;
using NodaTime;

namespace Nis2Functions.Packs;

/// <summary>A ZIP as it is written: one pass, no seeking, and the same bytes from the same files.</summary>
internal sealed class PackArchive(ZipArchive zip, Instant at) : IAsyncDisposable
{
    private const int BufferSize = 128 * 1024;

    private readonly List<PackListing> files = [];

    // An archive holds even seconds alone.
    private readonly DateTimeOffset stamp = Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds() / 2 * 2).ToDateTimeOffset();

    public IReadOnlyList<PackListing> Files => files;

    public static async Task<PackArchive> OpenAsync(Stream stream, Instant at, CancellationToken cancellation) => new(
        await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation), at);

    public Task<PackListing> AddAsync(string path, byte[] content, CancellationToken cancellation) =>
        AddAsync(path, path, new MemoryStream(content, writable: false), cancellation);

    /// <param name="source">Named where reading breaks off.</param>
    /// <exception cref="BrokenSourceException">Reading broke off: the archive is lost.</exception>
    public async Task<PackListing> AddAsync(string path, string source, Stream content, CancellationToken cancellation)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = stamp;
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            await using var target = await entry.OpenAsync(cancellation);
            await using var hashed = new HashedStream(target);
            while (await ReadAsync(content, source, buffer, cancellation) is > 0 and var count)
                await hashed.WriteAsync(buffer.AsMemory(0, count), cancellation);
            var written = hashed.Finish();
            var listing = new PackListing(path, written.Size, written.Sha256);
            files.Add(listing);
            return listing;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public ValueTask DisposeAsync() => zip.DisposeAsync();

    private static async ValueTask<int> ReadAsync(Stream content, string source, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await content.ReadAsync(buffer.AsMemory(0, BufferSize), cancellation);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            throw new BrokenSourceException(source, broken);
        }
    }
}
