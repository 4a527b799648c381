using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Nis2.LocalHost.Http;

/// <summary>The one local key that stands for every function and admin key.</summary>
internal sealed class FunctionKey(string? key)
{
    private readonly byte[]? _hash = key is null ? null : Hash(key);

    public bool Opens(HttpRequest request, AuthorizationLevel level) =>
        level == AuthorizationLevel.Anonymous
        || Fits(request.Headers["x-functions-key"].ToString())
        || Fits(request.Query["code"].ToString());

    // Hashes have one length, so the comparison tells nothing about the key's.
    private bool Fits(string given) => _hash is not null && CryptographicOperations.FixedTimeEquals(_hash, Hash(given));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
