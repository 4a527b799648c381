using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace Nis2.LocalHost.Durable.Storage;

/// <summary>Names and clients of a hub's table and container.</summary>
internal static class HubStorage
{
    public static TableClient Table(DurableEngineOptions options) =>
        new(options.ConnectionString, $"{Name(options)}Instances", Impatient(new TableClientOptions()));

    public static BlobContainerClient Container(DurableEngineOptions options) =>
        new(options.ConnectionString, $"{Name(options).ToLowerInvariant()}-hub", Impatient(new BlobClientOptions()));

    /// <summary>The engine repeats what fails for as long as it takes; the client behind it should say soon that it failed.</summary>
    private static T Impatient<T>(T options)
        where T : ClientOptions
    {
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(10);
        return options;
    }

    private static string Name(DurableEngineOptions options)
    {
        var name = options.HubName;
        var valid = name.Length is >= 3 and <= 45 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);
        return valid
            ? name
            : throw new ArgumentException($"Task hub name '{name}' must have 3 to 45 letters and digits, a letter first.");
    }
}
