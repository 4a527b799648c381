using System.Text;
using Nis2.Compliance.Exports;

namespace Nis2.Compliance.Tests.Exports;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData(null, "")]
    public void QuotesWhatNeedsItAndCalculatesNothing(string? cell, string written) =>
        Assert.Equal($"\uFEFF{written}\r\n", Encoding.UTF8.GetString(CsvText.Of([[cell]])));
}
