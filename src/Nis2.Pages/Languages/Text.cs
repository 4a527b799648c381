namespace Nis2.Pages.Languages;

/// <summary>Something said in every language of the pages: one that is missing does not compile.</summary>
public sealed record Text(string English, string German)
{
    /// <summary>Names, and what people wrote.</summary>
    public static Text Same(string text) => new(text, text);

    public static Text Of(Func<Language, string> said) => new(said(Language.English), said(Language.German));
}
