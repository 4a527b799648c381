using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Tests.Subjects;

public sealed class ErasedEventTests
{
    private sealed class Bare : ISubjectKind
    {
        public string Name => "bare";

        public int FoldVersion => 1;

        public IReadOnlyList<Type> EventTypes => [];
    }

    [Fact]
    public void IsKnownToEveryKind()
    {
        var catalogue = new EventCatalogue(new Bare());

        var stored = catalogue.Write(new ErasedEvent([1, 3], "request of the person"));

        Assert.Equal("subject.erased", stored.Type);
        Assert.Equal([1, 3], Assert.IsType<ErasedEvent>(catalogue.Read(stored)).Versions);
    }
}
