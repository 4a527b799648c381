using Nis2.Storage.Tables;
using Nis2Functions.Secrets;

namespace Nis2Functions.Tests.Secrets;

public sealed class LocalSourceSecretsTests : IDisposable
{
    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("nis2-secrets-").FullName, "secrets");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);

    [Fact]
    public async Task KeepsOneSecretOrTwo()
    {
        var secrets = new LocalSourceSecrets(folder);
        Assert.Empty(await secrets.FindAsync("acme", "tracker", default));
        await secrets.SetAsync("acme", "tracker", "first", keepPrevious: true, default);
        Assert.Equal(["first"], await secrets.FindAsync("acme", "tracker", default));
        await secrets.SetAsync("acme", "tracker", "second", keepPrevious: true, default);
        Assert.Equal(["second", "first"], await secrets.FindAsync("acme", "tracker", default));
        await secrets.SetAsync("acme", "tracker", "third", keepPrevious: true, default);
        Assert.Equal(["third", "second"], await secrets.FindAsync("acme", "tracker", default));
        await secrets.SetAsync("acme", "tracker", "fourth", keepPrevious: false, default);
        Assert.Equal(["fourth"], await secrets.FindAsync("acme", "tracker", default));
    }

    [Fact]
    public async Task SurvivesANewProcess()
    {
        await new LocalSourceSecrets(folder).SetAsync("acme", "tracker", "with\nlines and \"quotes\"", keepPrevious: false, default);
        Assert.Equal(["with\nlines and \"quotes\""], await new LocalSourceSecrets(folder).FindAsync("acme", "tracker", default));
    }

    [Theory]
    [InlineData("../../etc", "passwd")]
    [InlineData("a", "b/../../c")]
    [InlineData("ä\0", "/")]
    public async Task StaysInItsFolderWhateverTheNames(string organisation, string source)
    {
        var secrets = new LocalSourceSecrets(folder);
        await secrets.SetAsync(organisation, source, "value", keepPrevious: false, default);
        Assert.Equal(["value"], await secrets.FindAsync(organisation, source, default));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task TellsOrganisationsApart()
    {
        var secrets = new LocalSourceSecrets(folder);
        await secrets.SetAsync("a", "bc", "one", keepPrevious: false, default);
        await secrets.SetAsync("ab", "c", "two", keepPrevious: false, default);
        Assert.Equal(["one"], await secrets.FindAsync("a", "bc", default));
    }

    [Fact]
    public async Task IsReadableByItsOwnerOnly()
    {
        if (OperatingSystem.IsWindows())
            return;
        await new LocalSourceSecrets(folder).SetAsync("acme", "tracker", "first", keepPrevious: false, default);
        var file = Assert.Single(Directory.EnumerateFiles(folder));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task IsUnavailableWhereItsFolderIsNone()
    {
        await File.WriteAllTextAsync(folder, "a file");
        await Assert.ThrowsAsync<StorageUnavailableException>(
            () => new LocalSourceSecrets(folder).SetAsync("acme", "tracker", "first", keepPrevious: false, default));
    }
}
