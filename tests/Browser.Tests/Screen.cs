using Xunit.Abstractions;

namespace Browser.Tests;

/// <param name="Language">What the browser prefers, BCP 47.</param>
public sealed record Screen(int Width, int Height, bool Dark, string Language) : IXunitSerializable
{
    public Screen()
        : this(0, 0, false, "en")
    {
    }

    public static Screen Phone { get; } = new(360, 740, Dark: true, "de-DE");

    public static Screen Desk { get; } = new(1280, 900, Dark: false, "en-GB");

    public static TheoryData<Screen> All =>
    [
        Desk, Desk with { Dark = true, Language = "de-DE" }, Phone, Phone with { Dark = false, Language = "en-GB" },
    ];

    public int Width { get; private set; } = Width;

    public int Height { get; private set; } = Height;

    public bool Dark { get; private set; } = Dark;

    public string Language { get; private set; } = Language;

    public void Deserialize(IXunitSerializationInfo info)
    {
        Width = info.GetValue<int>(nameof(Width));
        Height = info.GetValue<int>(nameof(Height));
        Dark = info.GetValue<bool>(nameof(Dark));
        Language = info.GetValue<string>(nameof(Language));
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Width), Width);
        info.AddValue(nameof(Height), Height);
        info.AddValue(nameof(Dark), Dark);
        info.AddValue(nameof(Language), Language);
    }

    public override string ToString() => $"{Width}x{Height} {(Dark ? "dark" : "light")} {Language}";
}
