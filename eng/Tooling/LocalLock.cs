namespace Engineering;

/// <summary>Two storage emulators over the same data would spoil it: one checkout runs once.</summary>
public static class LocalLock
{
    /// <exception cref="EngineeringException">Another start of this checkout runs.</exception>
    public static IDisposable Take(Repository repository)
    {
        Directory.CreateDirectory(repository.LocalFolder);
        try
        {
            return new FileStream(
                Path.Combine(repository.LocalFolder, "running"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new EngineeringException("This checkout already runs: end the other `dotnet run eng/start.cs` first.");
        }
    }
}
