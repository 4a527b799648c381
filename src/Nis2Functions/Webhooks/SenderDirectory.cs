using Nis2.Compliance.Subjects;

namespace Nis2Functions.Webhooks;

/// <summary>The senders that this release understands, by kind.</summary>
public sealed class SenderDirectory(IEnumerable<ISender> senders)
{
    private readonly Dictionary<string, ISender> byKind = senders.ToDictionary(sender => sender.Kind, StringComparer.Ordinal);

    public bool Knows(string kind) => byKind.ContainsKey(kind);

    public ISender? Find(string kind) => byKind.GetValueOrDefault(kind);

    public Refusal UnknownKind(string field) =>
        new(RefusalKind.Invalid, "source-kind-unknown", $"One of these kinds is needed: {string.Join(", ", byKind.Keys.Order())}.", field);
}
