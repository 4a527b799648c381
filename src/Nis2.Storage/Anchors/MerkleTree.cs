using System.Security.Cryptography;
using System.Text;

namespace Nis2.Storage.Anchors;

/// <summary>The tree of RFC 6962: leaves and inner nodes are hashed with different first bytes; neither passes for the other.</summary>
internal static class MerkleTree
{
    public static string Root(IReadOnlyList<AnchorLeaf> leaves) => Convert.ToHexStringLower(Hash([.. leaves.Select(Leaf)]));

    private static byte[] Leaf(AnchorLeaf leaf) =>
        SHA256.HashData([0, .. Encoding.UTF8.GetBytes($"{leaf.Subject}\n{leaf.Version}\n{leaf.Tip}")]);

    private static byte[] Hash(ReadOnlySpan<byte[]> hashes)
    {
        if (hashes.Length < 2)
            return hashes.Length == 1 ? hashes[0] : SHA256.HashData([]);
        var left = 1 << (31 - int.LeadingZeroCount(hashes.Length - 1));
        return SHA256.HashData([1, .. Hash(hashes[..left]), .. Hash(hashes[left..])]);
    }
}
