using System.Reflection;
using Nis2.Pages.Languages;
using Nis2.Pages.Texts;

namespace Nis2.Pages.Tests.Texts;

public sealed class TextTests
{
    private const BindingFlags Statics = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    public static TheoryData<string> Fixed => new(Properties().Select(one => $"{one.DeclaringType!.Name}.{one.Name}"));

    [Theory]
    [MemberData(nameof(Fixed))]
    public void IsSaidInBothLanguages(string name)
    {
        var property = Properties().Single(one => $"{one.DeclaringType!.Name}.{one.Name}" == name);
        var text = (Text)property.GetValue(null)!;
        Assert.False(string.IsNullOrWhiteSpace(text.English));
        Assert.False(string.IsNullOrWhiteSpace(text.German));
    }

    [Theory]
    [InlineData("registration.de.netz", "Registration: Netz: GmbH (DE)", "Registrierung: Netz: GmbH (DE)")]
    [InlineData("login-test.de.elster", "Login test: ELSTER (DE)", "Anmeldetest: ELSTER (DE)")]
    [InlineData("exercise", "Incident exercise of the half-year", "Vorfallsübung des Halbjahres")]
    [InlineData("other", "Something new", "Something new")]
    public void SaysWhatReadinessAsksFor(string id, string title, string german) =>
        Assert.Equal(new Text(title, german), ReadinessTexts.Of(id, title));

    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("EN-gb", "en")]
    [InlineData("fr", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void FindsALanguageByItsTag(string? tag, string? found) => Assert.Equal(found, Language.Find(tag)?.Tag);

    private static IEnumerable<PropertyInfo> Properties() => typeof(DutyTexts).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(DutyTexts).Namespace)
        .SelectMany(type => type.GetProperties(Statics))
        .Where(property => property.PropertyType == typeof(Text));
}
