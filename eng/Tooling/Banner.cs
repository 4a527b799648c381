namespace Engineering;

/// <summary>Says what runs and how to begin.</summary>
public static class Banner
{
    public static void Show(Repository repository, StoragePorts storage, Uri address)
    {
        var token = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(repository.LocalFolder, "admin.token"));
        // In PowerShell curl is something else, and curl.exe the real one.
        var curl = OperatingSystem.IsWindows() ? "curl.exe" : "curl";
        Console.WriteLine($"""

            Nis2Functions runs at   {address}   (open it in a browser)
            Storage emulator        127.0.0.1, ports {storage.Blob} (blobs), {storage.Queue} (queues), {storage.Table} (tables)
            Administrator's token   {token}
            Mails that it sent      {Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(repository.LocalFolder, "mail"))}
            Try                     {curl} -H "Authorization: Bearer $(cat {token})" {address}api/organisations

            Ctrl+C ends everything; what is stored stays.

            """);
    }
}
