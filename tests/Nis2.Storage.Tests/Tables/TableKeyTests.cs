using FsCheck;
using FsCheck.Fluent;
using Nis2.Storage.Tables;
using NodaTime;

namespace Nis2.Storage.Tests.Tables;

public sealed class TableKeyTests
{
    private static readonly Arbitrary<string> AnyText = Gen.OneOf(
        ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(units => new string(units)),
        Gen.Elements("=", "!", ".", "=2", "2F", "/", "x", "ä", "\ud83d", "\ude00", "=x", "%").ListOf().Select(string.Concat)).ToArbitrary();

    [Fact]
    public void ComesBackAsItWas() =>
        Prop.ForAll(AnyText, text =>
                TableKey.Encode(text).Contains("=x", StringComparison.Ordinal) || TableKey.Decode(TableKey.Encode(text)) == text)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void HoldsNothingThatIsForbidden() =>
        Prop.ForAll(AnyText, text => TableKey.Encode(text) is { Length: > 0 and <= TableKey.MaxLength } key
            && key.All(unit => char.IsAscii(unit) && !char.IsControl(unit) && !@"/\#?%!'"" ".Contains(unit))
                && key[0] != '.' && key[^1] != '.')
            .QuickCheckThrowOnFailure();

    [Fact]
    public void NeverCollides() =>
        Prop.ForAll(AnyText, AnyText, (one, other) => one == other || TableKey.Encode(one) != TableKey.Encode(other))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void ShortensLongTextsApart()
    {
        var keys = Enumerable.Range(190, 30).Select(length => TableKey.Encode(new string('x', length))).ToList();
        keys.AddRange(keys.ToList().Select(TableKey.Encode));

        Assert.All(keys, key => Assert.InRange(key.Length, 1, TableKey.MaxLength));
        Assert.Throws<FormatException>(() => TableKey.Decode(keys[29]));
        Assert.Equal(keys[..30].Count, keys[..30].Distinct().Count());
    }

    [Theory]
    [InlineData("=2")]
    [InlineData("a=")]
    [InlineData("=zz")]
    [InlineData("a b")]
    [InlineData("=FF")]
    public void RefusesToDecodeWhatIsNoKey(string text) => Assert.Throws<FormatException>(() => TableKey.Decode(text));

    [Fact]
    public void SortsInstants() =>
        Prop.ForAll(Instants, Instants, (one, other) =>
                Math.Sign(string.CompareOrdinal(TableKey.Instant(one), TableKey.Instant(other))) == one.CompareTo(other)
                && TableKey.Instant(one).Length == 30)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void HoldsEveryInstantThereIs()
    {
        Assert.Equal("9999-12-31T23:59:59.999999999Z", TableKey.Instant(Instant.MaxValue));
        Assert.Equal("0001-01-01T00:00:00.000000000Z", TableKey.Instant(Instant.MinValue));
    }

    private static Arbitrary<Instant> Instants => Gen.Choose(int.MinValue / 2, int.MaxValue / 2)
        .SelectMany(_ => Gen.Choose(0, 3), (seconds, nanoseconds) => Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(nanoseconds))
        .ToArbitrary();
}
