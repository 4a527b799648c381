namespace Conformance.Tests;

[CollectionDefinition(Name)]
public sealed class ConformanceSuite : ICollectionFixture<ConformanceHost>
{
    public const string Name = "Conformance";
}
