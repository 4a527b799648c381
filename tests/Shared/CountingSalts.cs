using System.Buffers.Binary;
using Nis2.Storage.Streams;

namespace Nis2.Tests.Shared;

/// <summary>The same salts in every run.</summary>
public sealed class CountingSalts : ISaltSource
{
    private int count;

    public byte[] Next()
    {
        var salt = new byte[32];
        BinaryPrimitives.WriteInt32BigEndian(salt, Interlocked.Increment(ref count));
        return salt;
    }
}
