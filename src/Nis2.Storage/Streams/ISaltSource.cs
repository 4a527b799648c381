namespace Nis2.Storage.Streams;

/// <summary>Unguessable bytes; a seam, so that simulations repeat.</summary>
public interface ISaltSource
{
    /// <summary>32 bytes.</summary>
    byte[] Next();
}
