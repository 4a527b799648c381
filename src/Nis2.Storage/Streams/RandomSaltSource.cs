using System.Security.Cryptography;

namespace Nis2.Storage.Streams;

public sealed class RandomSaltSource : ISaltSource
{
    public byte[] Next() => RandomNumberGenerator.GetBytes(32);
}
