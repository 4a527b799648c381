namespace Nis2Functions.Packs;

/// <summary>Names in an archive that every system can unpack, and none outside the folder that it unpacks to.</summary>
internal static class PackPaths
{
    private const int Longest = 120;

    public static string Evidence(string id, string title) => $"evidence/{id}/{Clean(title)}";

    public static string Clean(string name)
    {
        var clean = new string([.. name.Select(letter => IsPlain(letter) ? letter : '_')]);
        clean = (clean.Length <= Longest ? clean : clean[^Longest..]).Trim(' ', '.');
        return clean.Length == 0 ? "file" : clean;
    }

    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or ' ';
}
