namespace Engineering;

/// <summary>Where things lie in a checkout.</summary>
public sealed record Repository(string Root)
{
    public string Solution => Path.Combine(Root, "Nis2Functions.sln");

    public string NodeFolder => Path.Combine(Root, "eng", "npm");

    public string LocalFolder => Path.Combine(Root, ".local");

    public string FeedFolder => Path.Combine(Root, ".feed");

    /// <summary>The checkout that the running program lies in, else the one around the current folder.</summary>
    public static Repository Find()
    {
        var starts = new[] { AppContext.GetData("EntryPointFileDirectoryPath") as string, Directory.GetCurrentDirectory() };
        foreach (var start in starts)
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Nis2Functions.sln")))
                    return new Repository(folder);
            }
        }

        throw new EngineeringException("This is not a checkout of Nis2Functions: no Nis2Functions.sln here or above.");
    }
}
