namespace Nis2Functions.Secrets;

/// <summary>A file that only its owner may read, from its first byte on.</summary>
internal static class PrivateFile
{
    /// <summary>Readers see the old content or the new, never a part.</summary>
    public static async Task ReplaceAsync(string path, string text, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var partial = path + ".partial";
        File.Delete(partial);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var writer = new StreamWriter(partial, options))
            await writer.WriteAsync(text.AsMemory(), cancellation);
        File.Move(partial, path, overwrite: true);
    }
}
