using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Nis2Functions.Calendar;

namespace Nis2Functions.Tests.Calendar;

public sealed class ContentLineTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b;c\\d", @"a\,b\;c\\d")]
    [InlineData("one\r\ntwo\nthree\rfour", @"one\ntwo\nthree\nfour")]
    [InlineData("bell\u0007", "bell")]
    [InlineData("a:b \"c\"", "a:b \"c\"")]
    public void EscapesText(string text, string escaped) => Assert.Equal(escaped, ContentLine.Text(text));

    [Fact]
    public void LeavesALineOf75OctetsWhole() => Assert.Equal($"X:{new string('a', 73)}\r\n", Line("X", new string('a', 73)));

    [Fact]
    public void FoldsTheFirstOctetTooMany() => Assert.Equal($"X:{new string('a', 73)}\r\n a\r\n", Line("X", new string('a', 74)));

    [Fact]
    public void NeverSplitsACharacter()
    {
        var line = Line("X", string.Concat(Enumerable.Repeat("ü😀", 60)));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)));
        Assert.All(line.Split("\r\n "), part => Assert.False(char.IsLowSurrogate(part[0])));
    }

    [Fact]
    public void UnfoldsToWhatWasWritten() => Prop.ForAll<NonNull<string>>(text =>
    {
        var value = ContentLine.Text(new string([.. text.Get.Where(character => !char.IsSurrogate(character))]));
        var line = Line("SUMMARY", value);
        return line.EndsWith("\r\n", StringComparison.Ordinal)
            && line.Replace("\r\n ", string.Empty, StringComparison.Ordinal) == $"SUMMARY:{value}\r\n"
            && line[..^2].Split("\r\n").All(part => Encoding.UTF8.GetByteCount(part) <= 75);
    }).QuickCheckThrowOnFailure();

    private static string Line(string name, string value)
    {
        var calendar = new StringBuilder();
        ContentLine.Append(calendar, name, value);
        return calendar.ToString();
    }
}
