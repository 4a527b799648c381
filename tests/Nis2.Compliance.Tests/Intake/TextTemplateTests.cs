using FsCheck;
using FsCheck.Fluent;
using Nis2.Compliance.Intake;

namespace Nis2.Compliance.Tests.Intake;

public sealed class TextTemplateTests
{
    [Fact]
    public void ReadsConstantsPointersAndHeaders()
    {
        Assert.True(TextTemplate.TryParse("{/repository/full_name}#{$/issue/number} {{at}} {#X-Event}", out var template));

        Assert.Equal(["repository", "full_name"], Assert.IsType<TemplatePart.Value>(template.Parts[0]).Path.Tokens);
        Assert.Equal("#", Assert.IsType<TemplatePart.Literal>(template.Parts[1]).Text);
        Assert.True(Assert.IsType<TemplatePart.Value>(template.Parts[2]).OfBody);
        Assert.Equal(" {at} ", Assert.IsType<TemplatePart.Literal>(template.Parts[3]).Text);
        Assert.Equal(["X-Event"], template.Headers);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{title}")]
    [InlineData("{/a/~3}")]
    [InlineData("{/a~}")]
    [InlineData("{/*/b/*}")]
    [InlineData("{$title}")]
    [InlineData("{$$/title}")]
    [InlineData("{#}")]
    [InlineData("{#X Y}")]
    public void RefusesWhatIsNoTemplate(string text) => Assert.False(TextTemplate.TryParse(text, out _));

    [Theory]
    [InlineData("/a~1b/m~0n", "a/b", "m~n")]
    [InlineData("/~01/~2", "~1", "*")]
    [InlineData("/ /", " ", "")]
    public void UnescapesNames(string pointer, string first, string second)
    {
        Assert.True(JsonPath.TryParse(pointer, out var path));

        Assert.Equal([first, second], path.Tokens);
    }

    [Fact]
    public void ReadsAStarAsEachElement()
    {
        Assert.True(JsonPath.TryParse("/labels/*/name", out var path));

        Assert.Equal(["labels", null, "name"], path.Tokens);
    }

    [Fact]
    public void NeverThrows() => Prop
        .ForAll<string>(text => TextTemplate.TryParse(text ?? string.Empty, out var parsed) == parsed is not null)
        .QuickCheckThrowOnFailure();
}
