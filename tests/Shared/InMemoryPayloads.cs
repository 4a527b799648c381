using System.Runtime.CompilerServices;
using Nis2.Storage.Streams;
using Nis2.Storage.Tables;

namespace Nis2.Tests.Shared;

public sealed class InMemoryPayloads : IPayloadStore
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, byte[]> blobs = new(StringComparer.Ordinal);

    /// <summary>Called with operation and name before each call.</summary>
    public Action<string, string>? Before { get; set; }

    public Action<string, string>? After { get; set; }

    public IReadOnlyList<string> Names
    {
        get
        {
            lock (gate)
                return [.. blobs.Keys];
        }
    }

    public Task PutAsync(string name, ReadOnlyMemory<byte> content, CancellationToken ct) =>
        Call("put", name, () => blobs[name] = content.ToArray());

    public Task<byte[]?> FindAsync(string name, CancellationToken ct) => Call("get", name, () => blobs.GetValueOrDefault(name)?.ToArray());

    public Task DeleteAsync(string name, CancellationToken ct) => Call("delete", name, () => blobs.Remove(name));

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        var names = await Call("list", prefix, () => blobs.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToList());
        foreach (var name in names)
            yield return name;
    }

    private Task<T> Call<T>(string operation, string name, Func<T> body)
    {
        try
        {
            StorageMeter.Count($"blob.{operation}");
            Before?.Invoke(operation, name);
            T result;
            lock (gate)
                result = body();
            After?.Invoke(operation, name);
            return Task.FromResult(result);
        }
        catch (Exception failure)
        {
            return Task.FromException<T>(failure);
        }
    }
}
