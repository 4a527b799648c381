using Microsoft.Extensions.Configuration;

namespace Nis2.LocalHost.Hosting;

/// <summary>The host's own settings, all below <c>LocalHost</c> unless Azure Functions has a name for them.</summary>
internal sealed record LocalHostOptions
{
    private const int DefaultPort = 7071;
    private const long DefaultBodyLimit = 104_857_600;

    private const string DevelopmentStorage = "UseDevelopmentStorage=true";

    /// <summary>0 for any free port.</summary>
    public int Port { get; private init; }

    /// <summary>A file to receive the bound address once requests are taken.</summary>
    public string? AddressFile { get; private init; }

    /// <summary>Opens functions above Anonymous; they stay closed while there is none.</summary>
    public string? FunctionKey { get; private init; }

    /// <value>Bytes.</value>
    public long BodyLimit { get; private init; }

    public string Storage { get; private init; } = DevelopmentStorage;

    /// <exception cref="StartupRefusedException">A value makes no sense.</exception>
    public static LocalHostOptions Read(IConfiguration settings) => new()
    {
        Port = (int)Number(settings, "LocalHost:Port", DefaultPort, ushort.MaxValue),
        AddressFile = settings["LocalHost:AddressFile"] is { Length: > 0 } file ? file : null,
        FunctionKey = settings["LocalHost:FunctionKey"] is { Length: > 0 } key ? key : null,
        BodyLimit = Number(settings, "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", DefaultBodyLimit, long.MaxValue),
        Storage = settings["AzureWebJobsStorage"] is { Length: > 0 } storage ? storage : DevelopmentStorage,
    };

    private static long Number(IConfiguration settings, string name, long fallback, long most) => settings[name] switch
    {
        null or "" => fallback,
        var text when long.TryParse(text, out var number) && number >= 0 && number <= most => number,
        var text => throw new StartupRefusedException($"The setting {name} must be a number from 0 to {most}, not '{text}'."),
    };
}
