namespace Nis2.Storage.Anchors;

/// <param name="Tip">Hash of the event of that version, hexadecimal.</param>
public sealed record AnchorLeaf(string Subject, int Version, string Tip);
