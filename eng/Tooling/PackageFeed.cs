using System.IO.Compression;

namespace Engineering;

/// <summary>
/// The Azure SDK assemblies for registries that lack their packages. They come, as built by Microsoft, from one npm package and are
/// packed under their own ids and versions into a folder that git ignores. Never used where a plain restore succeeds.
/// </summary>
public static class PackageFeed
{
    private const string Source = "@azure/mcp-linux-x64@0.5.13";

    private sealed record Entry(string Id, string Version, params (string Id, string Version)[] Needs);

    private static readonly Entry[] Entries =
    [
        new("Azure.Data.Tables", "12.11.0", ("Azure.Core", "1.46.2")),
        new("System.IO.Hashing", "6.0.0"),
        new("Azure.Storage.Common", "12.23.0", ("Azure.Core", "1.44.1"), ("System.IO.Hashing", "6.0.0")),
        new("Azure.Storage.Blobs", "12.24.0", ("Azure.Storage.Common", "12.23.0")),
        new("Azure.Storage.Queues", "12.22.0", ("Azure.Storage.Common", "12.23.0")),
        new("Microsoft.Azure.Amqp", "2.7.0"),
        new("Azure.Core.Amqp", "1.3.1", ("Microsoft.Azure.Amqp", "2.6.7")),
        new(
            "Azure.Messaging.ServiceBus",
            "7.20.1",
            ("Azure.Core", "1.46.2"),
            ("Azure.Core.Amqp", "1.3.1"),
            ("Microsoft.Azure.Amqp", "2.7.0")),
        new("Azure.Bicep.Types", "0.6.1"),
        new("Azure.Bicep.Types.Az", "0.2.792", ("Azure.Bicep.Types", "0.6.1")),
    ];

    /// <summary>Fills <paramref name="folder"/> with the missing packages.</summary>
    public static async Task FillAsync(string folder, CancellationToken stop)
    {
        var work = Directory.CreateTempSubdirectory("feed-").FullName;
        try
        {
            var pack = await Command.RunAsync("npm", ["pack", Source, "--silent", "--pack-destination", work], work, stop);
            pack.EnsureSucceeded("npm could not fetch " + Source);
            var archive = Directory.GetFiles(work, "*.tgz").Single();
            using (var gzip = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress))
                ExtractAssemblies(gzip, work);
            Directory.CreateDirectory(folder);
            foreach (var entry in Entries)
                Pack(entry, work, folder);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void ExtractAssemblies(Stream tar, string into)
    {
        var wanted = Entries.Select(e => e.Id + ".dll").ToHashSet(StringComparer.OrdinalIgnoreCase);
        using var reader = new System.Formats.Tar.TarReader(tar);
        while (reader.GetNextEntry() is { } entry)
        {
            var name = Path.GetFileName(entry.Name);
            if (wanted.Contains(name))
                entry.ExtractToFile(Path.Combine(into, name), overwrite: true);
        }
    }

    private static void Pack(Entry entry, string from, string into)
    {
        var target = Path.Combine(into, $"{entry.Id}.{entry.Version}.nupkg");
        var partial = target + ".partial";
        using (var zip = ZipFile.Open(partial, ZipArchiveMode.Create))
        {
            using (var nuspec = new StreamWriter(zip.CreateEntry(entry.Id + ".nuspec").Open()))
                nuspec.Write(Nuspec(entry));
            zip.CreateEntryFromFile(Path.Combine(from, entry.Id + ".dll"), $"lib/net8.0/{entry.Id}.dll");
        }

        File.Move(partial, target, overwrite: true);
    }

    private static string Nuspec(Entry entry)
    {
        var needs = string.Concat(entry.Needs.Select(n => $"<dependency id=\"{n.Id}\" version=\"{n.Version}\" />"));
        return $"""
            <?xml version="1.0" encoding="utf-8"?>
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{entry.Id}</id>
                <version>{entry.Version}</version>
                <authors>Microsoft</authors>
                <description>{entry.Id}, as built by Microsoft, taken from the npm package {Source}.</description>
                <dependencies><group targetFramework="net8.0">{needs}</group></dependencies>
              </metadata>
            </package>
            """;
    }
}
