namespace Nis2.Storage.Anchors;

/// <param name="Version">The version that the anchor holds of the subject; 0 where it holds none.</param>
/// <param name="Why">What does not fit; null where everything does.</param>
public sealed record AnchorVerification(int Version, string? Why)
{
    public bool Valid => Why is null;
}
