using System.Buffers.Text;
using System.Text;

namespace Nis2Functions.Calendar;

/// <summary>What a feed's address carries: the organisation, in whose registry the secret is looked up, and the secret.</summary>
internal readonly record struct FeedToken(string Organisation, string Secret)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool TryParse(string text, out FeedToken token)
    {
        token = default;
        var dot = text.IndexOf('.');
        if (dot <= 0 || !Base64Url.IsValid(text.AsSpan(0, dot)))
            return false;
        try
        {
            token = new FeedToken(Strict.GetString(Base64Url.DecodeFromChars(text.AsSpan(0, dot))), text[(dot + 1)..]);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    public override string ToString() => $"{Base64Url.EncodeToString(Strict.GetBytes(Organisation))}.{Secret}";
}
