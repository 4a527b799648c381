namespace Nis2.Storage.Tests.Evidence;

/// <summary>Bytes made as they are read.</summary>
internal sealed class GeneratedStream(long length, long breaksAt = long.MaxValue) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (position >= breaksAt)
            throw new IOException("The client went away.");
        var read = (int)Math.Min(Math.Min(count, 81_920), Math.Min(length, breaksAt) - position);
        for (var i = 0; i < read; i++)
            buffer[offset + i] = (byte)((position + i) * 31 >> 3);
        position += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
