using System.Buffers.Text;
using System.Text;
using Nis2.Storage.Tables;

namespace Nis2.Storage.Streams;

/// <summary>Row keys as tokens that survive in a URL; a token never leads out of its list.</summary>
internal static class Continuation
{
    private const int MaxLength = 1024;

    public static string? Write(string? key) => key is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    /// <exception cref="InvalidContinuationException"></exception>
    public static string? Read(string? token, KeyRange range)
    {
        if (token is null)
            return null;
        if (token.Length > MaxLength || !Base64Url.IsValid(token))
            throw new InvalidContinuationException();
        var key = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token));
        return range.Contains(key) ? key : throw new InvalidContinuationException();
    }
}
