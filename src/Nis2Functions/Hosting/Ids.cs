using System.Security.Cryptography;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Hosting;

/// <summary>The one factory of random ids.</summary>
public sealed class Ids
{
    public string New()
    {
        Span<byte> bits = stackalloc byte[16];
        RandomNumberGenerator.Fill(bits);
        return OpaqueId.Encode(bits);
    }
}
