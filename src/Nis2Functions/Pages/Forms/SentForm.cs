using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Nis2Functions.Pages.Forms;

/// <summary>A form as it came in, bounded; null fields where it could not be read.</summary>
/// <param name="TooLarge">Larger than these pages take.</param>
internal sealed record SentForm(IFormCollection? Fields, bool TooLarge)
{
    public const string KeyName = "key";
    public const string VersionName = "version";
    private const long Longest = 64L * 1024 * 1024;
    private const int LongestKey = 64;

    private static readonly FormOptions Options = new()
    {
        MultipartBodyLengthLimit = Longest, ValueCountLimit = 50, ValueLengthLimit = 64 * 1024, KeyLengthLimit = 100,
    };

    /// <summary>Null where it names none.</summary>
    public string? Key => Fields?[KeyName].ToString() is { Length: > 0 and <= LongestKey } key ? key : null;

    public int? Version =>
        int.TryParse(Fields?[VersionName].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    public static async Task<SentForm> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
            return new SentForm(null, TooLarge: false);
        if (request.ContentLength > Longest)
            return new SentForm(null, TooLarge: true);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = Longest;
        try
        {
            return new SentForm(await new FormFeature(request, Options).ReadFormAsync(cancellation), TooLarge: false);
        }
        catch (InvalidDataException)
        {
            return new SentForm(null, TooLarge: false);
        }
        catch (BadHttpRequestException fault)
        {
            return new SentForm(null, fault.StatusCode == StatusCodes.Status413PayloadTooLarge);
        }
    }
}
