namespace Browser.Tests;

[CollectionDefinition(nameof(PagesFixture))]
public sealed class PagesCollection : ICollectionFixture<PagesFixture>;
