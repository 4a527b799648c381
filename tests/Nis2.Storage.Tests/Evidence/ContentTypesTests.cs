using System.Text;
using Nis2.Storage.Evidence;

namespace Nis2.Storage.Tests.Evidence;

public sealed class ContentTypesTests
{
    [Theory]
    [InlineData("a.pdf", "%PDF-1.7", "application/pdf")]
    [InlineData("a.PDF", "%PDF-1.7", "application/pdf")]
    [InlineData("a.pdf", "<html>", "application/octet-stream")]
    [InlineData("a.html", "<html>", "application/octet-stream")]
    [InlineData("a.svg", "<svg>", "application/octet-stream")]
    [InlineData("a.txt", "plain", "text/plain")]
    [InlineData("a.txt", "pl\0ain", "application/octet-stream")]
    [InlineData("a.csv", "a;b", "text/csv")]
    [InlineData("a.json", "{}", "application/json")]
    [InlineData("a.docx", "PK\u0003\u0004", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("a.png", "", "application/octet-stream")]
    [InlineData("pdf", "%PDF-1.7", "application/octet-stream")]
    public void AreDecidedByNameAndContent(string name, string beginning, string expected) =>
        Assert.Equal(expected, ContentTypes.Decide(name, Encoding.UTF8.GetBytes(beginning)));

    [Theory]
    [InlineData(@"C:\temp\a.txt", "a.txt")]
    [InlineData("../../a.txt", "a.txt")]
    [InlineData("a\r\nb.txt", "ab.txt")]
    public void NamesLoseTheirPaths(string sent, string kept) => Assert.Equal(kept, EvidenceMetadata.CleanName(sent));
}
