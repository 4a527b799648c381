namespace Nis2Functions.Packs;

/// <summary>A piece of evidence broke off while it was read.</summary>
internal sealed class BrokenSourceException(string evidence, Exception inner) : Exception($"{evidence} broke off.", inner)
{
    public string Evidence => evidence;
}
