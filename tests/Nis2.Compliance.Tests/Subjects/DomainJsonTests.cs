using System.Text.Json;
using Nis2.Compliance.Subjects;
using NodaTime;

namespace Nis2.Compliance.Tests.Subjects;

public sealed class DomainJsonTests
{
    private sealed record Sample(string Name, string? Text, Instant? At, int Count);

    [Fact]
    public void ReadsBackNullsThatWereNotWritten()
    {
        var sample = new Sample("a", null, null, 3);

        Assert.Equal(sample, JsonSerializer.Deserialize<Sample>(JsonSerializer.Serialize(sample, DomainJson.Options), DomainJson.Options));
    }

    [Theory]
    [InlineData("""{"count":3}""")]
    [InlineData("""{"name":"a"}""")]
    [InlineData("""{"name":null,"count":3}""")]
    public void RefusesAbsentValuesThatMayNotBeNull(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Sample>(json, DomainJson.Options));
}
