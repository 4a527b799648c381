using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;

namespace EndToEnd;

/// <summary>An archive that an auditor can check without us, whatever happened while it was built.</summary>
public sealed class AuditPackTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task HoldsWhatShowsAMeasureAndNamesWhatIsNotThere()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        using var api = new Api(app.Client());
        await Acme.FoundAsync(api);
        var file = RandomNumberGenerator.GetBytes(300_000);
        var kept = await StoreAsync(api, file, "A.5.24");
        var lost = await StoreAsync(api, [1, 2, 3], "Art.21(2)(b)");
        var withdrawn = await StoreAsync(api, [4, 5, 6], "Art.21(2)(b)");
        await api.PostAsync($"{Acme.Path}/evidence/{withdrawn}/withdrawal", new { reason = "of another site" });
        var blobs = new BlobContainerClient(TestStorage.ConnectionString, app.Prefix + "evidence");
        await foreach (var blob in blobs.GetBlobsAsync())
        {
            if (blob.Name.EndsWith(lost, StringComparison.Ordinal))
                await blobs.DeleteBlobAsync(blob.Name);
        }

        var pack = await BuiltAsync(api, new { scope = "measure", id = "Art.21(2)(b)", language = "de" });
        var files = await FilesAsync(api, pack);

        Assert.Equal(file, files[$"evidence/{kept}/file.bin"]);
        Assert.DoesNotContain($"evidence/{withdrawn}/file.bin", files.Keys);
        Assert.Contains(lost, Encoding.UTF8.GetString(files["index.html"]), StringComparison.Ordinal);
        Assert.Contains("evidence", pack["failed"]!.AsArray().Select(part => (string)part!["name"]!));
        Assert.Contains(lost, JsonNode.Parse(files["manifest.json"])!["failed"]!.ToJsonString(), StringComparison.Ordinal);
        var events = Encoding.UTF8.GetString(files[$"events/{kept}.jsonl"]).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["evidence.stored", "evidence.linked"], events.Select(one => (string)one["type"]!));
        Assert.Equal((string)events[0]["hash"]!, (string)events[1]["previous"]!);
        Assert.Contains("mapping/consolidated.csv", files.Keys);
        Assert.Contains("gap-analysis/gap-analysis.csv", files.Keys);
    }

    [Fact]
    public async Task IsBuiltAllTheSameWhenTheAppIsKilled()
    {
        await using var app = new AppProcess();
        await app.StartAsync();
        string pack;
        using (var api = new Api(app.Client()))
        {
            await Acme.FoundAsync(api);
            await StoreAsync(api, RandomNumberGenerator.GetBytes(20_000_000), "A.5.24");
            pack = (string)(await api.PostAsync(Acme.Path + "/audit-packs", new { scope = "request", text = "all of it" }))["id"]!;
        }

        await app.KillAsync();
        await app.StartAsync();
        using var again = new Api(app.Client());
        await FilesAsync(again, await WaitAsync(again, pack));
    }

    private static async Task<JsonNode> BuiltAsync(Api api, object asked) =>
        await WaitAsync(api, (string)(await api.PostAsync(Acme.Path + "/audit-packs", asked))["id"]!);

    private static async Task<JsonNode> WaitAsync(Api api, string pack)
    {
        await Until.TrueAsync(async () => (string?)(await api.GetAsync($"{Acme.Path}/audit-packs/{pack}"))["status"] == "built", Limit);
        return await api.GetAsync($"{Acme.Path}/audit-packs/{pack}");
    }

    /// <summary>Unpacked and checked as <c>sha256sum -c</c> does it.</summary>
    private static async Task<Dictionary<string, byte[]>> FilesAsync(Api api, JsonNode pack)
    {
        var bytes = await api.Client.GetByteArrayAsync(((string)pack["content"]!).TrimStart('/'));
        Assert.Equal((string)pack["sha256"]!, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            await using var content = await entry.OpenAsync();
            var copy = new MemoryStream();
            await content.CopyToAsync(copy);
            files.Add(entry.FullName, copy.ToArray());
        }

        var sums = Encoding.UTF8.GetString(files["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(files.Count - 1, sums.Length);
        Assert.All(sums, line => Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(files[line[66..]]))));
        return files;
    }

    private static async Task<string> StoreAsync(Api api, byte[] file, string target)
    {
        using var answer = await api.Client.PostAsync(Acme.Path + "/evidence?name=file.bin", new ByteArrayContent(file));
        var address = answer.Headers.Location!.OriginalString.TrimStart('/');
        await api.PostAsync(address + "/links", new { targets = new[] { target } });
        return address.Split('/')[^1];
    }
}
