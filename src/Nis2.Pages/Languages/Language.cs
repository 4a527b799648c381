namespace Nis2.Pages.Languages;

/// <summary>A language of the pages.</summary>
public sealed class Language
{
    private readonly Func<Text, string> choose;

    private Language(string tag, string name, Func<Text, string> choose)
    {
        Tag = tag;
        Name = name;
        this.choose = choose;
    }

    public static Language English { get; } = new("en", "English", text => text.English);

    public static Language German { get; } = new("de", "Deutsch", text => text.German);

    public static IReadOnlyList<Language> All { get; } = [English, German];

    /// <summary>BCP 47.</summary>
    public string Tag { get; }

    /// <summary>In the language itself.</summary>
    public string Name { get; }

    public string this[Text text] => choose(text);

    /// <summary>By tag, whatever its region; null where the pages don't speak it.</summary>
    public static Language? Find(string? tag) =>
        All.FirstOrDefault(one => one.Tag.Equals(tag?.Split('-')[0].Trim(), StringComparison.OrdinalIgnoreCase));
}
